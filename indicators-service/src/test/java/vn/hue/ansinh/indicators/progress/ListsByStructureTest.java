package vn.hue.ansinh.indicators.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Poverty reduction was led by SLDTBXH and is led by SNNMT from 1 March 2025 on. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ListsByStructureTest extends OnRealParts {
    @BeforeEach
    void povertyReductionChangedHands() {
        clock.set("2025-06-01T08:00:00+07:00");
        held("SLDTBXH", "INDICATOR", "IND-02-01", "2021-05-31", "'2025-02-28'");
        held("SNNMT", "INDICATOR", "IND-02-01", "2025-03-01", "null");
        held("SLDTBXH", "TASK", "TASK-02-01", "2021-05-31", "'2025-02-28'");
        held("SNNMT", "TASK", "TASK-02-01", "2025-03-01", "null");
    }

    @AfterEach
    void nobodyHoldsAnything() {
        books.run("delete from assignment where id like 'STRUCTURE.%'");
    }

    @ParameterizedTest
    @CsvSource({"AT(2024-12-31),SLDTBXH", "AT(2025-02-28),SLDTBXH", "AT(2025-03-01),SNNMT", "CURRENT,SNNMT"})
    void eachListShowsAndFindsTheAgencyOfTheDay(String view, String lead) {
        String ask = "limit=200&orgView=" + view;

        get("/indicators?" + ask).body("items.find { it.code == 'IND-02-01' }.lead", equalTo(lead));
        get("/indicators?" + ask + "&lead=" + lead).body("items.code", hasItem("IND-02-01"));
        get("/tasks?" + ask).body("items.find { it.code == 'TASK-02-01' }.lead", equalTo(lead));
        get("/tasks?" + ask + "&lead=" + lead).body("items.code", hasItem("TASK-02-01"));
        get("/progress?" + ask).body("items.find { it.indicator == 'IND-02-01' }.lead", equalTo(lead));
        get("/progress/summary?by=LEAD&orgView=" + view).body("groups.key", hasItem(lead));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01T08:00:00+07:00,SLDTBXH,SNNMT", "2025-06-01T08:00:00+07:00,SNNMT,SLDTBXH"})
    void asReportedTheDayOfTheAnswerDecides(String now, String lead, String other) {
        clock.set(now);

        get("/indicators?limit=200&orgView=AS_REPORTED&lead=" + lead).body("items.code", hasItem("IND-02-01"));
        get("/indicators?limit=200&orgView=AS_REPORTED&lead=" + other).body("items.code", not(hasItem("IND-02-01")));
        get("/progress/summary?by=LEAD&orgView=AS_REPORTED")
                .body("groups.key", hasItem(lead))
                .body("groups.key", not(hasItem(other)));
    }

    @Test
    void whoHelpsIsFoundBesideWhoLeads() {
        held("SXD", "INDICATOR", "IND-02-01", "COORDINATE", "2021-05-31", "'2025-05-31'");
        String ask = "/indicators?limit=200&agency=SXD";

        get(ask + "&orgView=AT(2025-05-31)").body("items.code", contains("IND-02-01"));
        get(ask + "&role=COORDINATE&orgView=AT(2025-05-31)").body("items.code", contains("IND-02-01"));
        get(ask + "&role=LEAD&orgView=AT(2025-05-31)").body("items", empty());
        get(ask).body("items", empty());
        get("/indicators?role=LEAD&limit=200").body("items", hasSize(25));
        get(ask + "&role=HELPER").statusCode(400);
    }

    private void held(String agency, String kind, String subject, String from, String to) {
        held(agency, kind, subject, "LEAD", from, to);
    }

    private void held(String agency, String kind, String subject, String role, String from, String to) {
        books.run("insert into assignment values ('STRUCTURE.%s.%s', '%1$s', '%s', '%2$s', '%s', '%s', %s, 1)"
                .formatted(agency, subject, kind, role, from, to));
    }
}
