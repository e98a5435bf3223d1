package vn.hue.ansinh.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.HastyNotebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.testing.RealParts;

/** Whoever pauses for a second in a transaction is cut off here. */
@QuarkusTest
@TestProfile(HastyNotebook.class)
@WithTestResource(RealParts.class)
class PatientMigrationsTest {
    @Inject
    Notes notes;

    @Test
    void aStepToNewerTablesTakesAsLongAsItTakes() {
        assertEquals(1, notes.count("flyway_schema_history where success and version = '900'"));
    }
}
