package vn.hue.ansinh.gateway.entry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/agencies",
                "/api/v1/agencies/",
                "/api/v1/places/474@2021-07-01",
                "/api/v1/places/474%402021-07-01",
                "/api/v1/agencies/S%E1%BB%9F",
                "/api/v1/agencies/...",
                "/api/v1/agencies/a..b",
                "/api/v1/agencies?q=S%E1%BB%9F%20Y%20t%E1%BA%BF&on=2023-11-30",
                "/api/v1/agencies?q=..%2F..",
                "/api/v1/agencies?q=100%25",
                "/api/v1/agencies?q=%F0%9F%98%80",
                "/api/v1/agencies?a=b?c"
            })
    void letsPlainTargetsIn(String target) {
        assertTrue(PathRule.allows(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api",
                "http://elsewhere/api/v1/agencies",
                "//elsewhere/api",
                "/api//v1",
                "/api/v1/..",
                "/api/../q/metrics",
                "/api/./v1",
                "/api/%2e%2e/q",
                "/api/%2E./q",
                "/api/.%2e/q",
                "/api/%252e%252e/q",
                "/api%2fv1",
                "/api%2Fv1",
                "/api%5cv1",
                "/api\\v1",
                "/api/v1;a=b/agencies",
                "/api/v1/agencies;jsessionid=1",
                "/api/v1/agencies%3b",
                "/api/v1/%65vents",
                "/api/v1/%45vents",
                "/api/v1/agencies/%30",
                "/api/v1/agency%2Dsuccessions",
                "/api/v1/a%5Fb",
                "/api/v1/a%7eb",
                "/api/v1/agencies%00",
                "/api/v1/agencies%0d%0aSet-Cookie:a",
                "/api/v1/agencies%",
                "/api/v1/agencies%zz",
                "/api/v1/agencies?q=%zz",
                "/api/v1/agencies?q=%80so",
                "/api/v1/agencies?q=%FF",
                "/api/v1/agencies?q=S%E1%BB",
                "/api/v1/agencies?q=S%E1%BB&limit=3",
                "/api/v1/agencies?q=%C0%AF",
                "/api/v1/agencies?q=%ED%A0%80",
                "/api/v1/agencies?q=%F4%90%80%80",
                "/api/v1/agencies?%FF=so",
                "/api/v1/agencies/S%E1%BB",
                "/api/v1/agencies?q=100%",
                "/api/v1/agencies?q=a|b",
                "/api/v1/agencies?q={a}",
                "/api/v1/agencies?q=\\",
                "/api/v1/agencies?q=%00",
                "/api/v1/agencies?q=Sở",
                "/api/v1/agencies#part",
                "/api/v1/agencies?q=a b"
            })
    void turnsAwayWhatTwoServersCouldReadDifferently(String target) {
        assertFalse(PathRule.allows(target));
    }
}
