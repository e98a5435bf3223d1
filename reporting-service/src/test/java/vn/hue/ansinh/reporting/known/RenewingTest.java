package vn.hue.ansinh.reporting.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.inbox.RenewingCopies;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** What was filled before an upgrade that keeps more is made anew by the call that the start makes. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RenewingTest extends OnRealParts {
    @Inject
    RenewingCopies renewing;

    @Test
    void aCopyOfAnOlderFormIsMadeAnewAndOfTheFormOfToday() {
        String form = form();
        desk.run("create table saved as table indicator_copy");
        desk.run("update copy_form set form = '0' where topic = 'indicators.indicators'");
        assertTrue(renewing.renew());
        String whole = all();
        desk.run("update indicator_copy set yardstick = '{}'");
        assertNotEquals(whole, all());
        desk.run("update copy_form set form = '1 1' where topic = 'indicators.indicators'");

        assertTrue(renewing.renew());

        assertEquals(whole, all());
        assertEquals(form, form());
        desk.run("delete from indicator_copy; insert into indicator_copy table saved; drop table saved");
    }

    @Test
    void aCopyThatIsAsItIsMeantIsLeftAlone() {
        String first = desk.text("select xmin::text from indicator_copy order by code limit 1");

        assertTrue(renewing.renew());

        assertEquals(first, desk.text("select xmin::text from indicator_copy order by code limit 1"));
    }

    private String form() {
        return desk.text("select form from copy_form where topic = 'indicators.indicators'");
    }

    private String all() {
        return desk.text("select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text)::text from indicator_copy t");
    }
}
