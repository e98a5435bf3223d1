package vn.hue.ansinh.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.Told;

/** Others are told which duties there are: nobody is assigned to what nobody told of. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TellingDutiesTest {
    @Inject
    TellingDuties telling;

    @Inject
    EntityManager database;

    @Inject
    Told told;

    @Test
    void eachDutyIsToldWhenItIsLoadedAndAgainOnlyWhenItDiffers() {
        QuarkusTransaction.requiringNew().run(telling::tell);
        assertEquals("9 9", many());

        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update duty_told set state = 'another' where code = 'R-07'")
                    .executeUpdate();
            telling.tell();
        });

        assertEquals("9 10", many());
        String last = told.states("reporting.duties", "R-07", 2).get(1).value();
        EventSchemas.check("duty.changed", last);
        assertTrue(last.contains("\"revision\": 2"), last);
    }

    private String many() {
        return (String) database.createNativeQuery("select count(*) || ' ' || sum(revision) from duty_told")
                .getSingleResult();
    }
}
