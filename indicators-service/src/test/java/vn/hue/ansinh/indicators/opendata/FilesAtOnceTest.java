package vn.hue.ansinh.indicators.opendata;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Files of figures that nobody takes to their end. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FilesAtOnceTest extends OnRealParts {
    private static final String FILE = "/observations?format=CSV";
    private static final String PAGE = "/observations?limit=1";

    @Inject
    OpenFiles files;

    private final List<OpenFiles.Place> taken = new ArrayList<>();

    @AfterEach
    void allAreTaken() {
        taken.forEach(OpenFiles.Place::close);
    }

    @Test
    void beyondAsManyAsThereMayBeOneIsRefusedAndPagesGoOn() {
        assertThrows(FilesBusy.class, () -> {
            while (true) {
                taken.add(files.place());
            }
        });

        get(FILE).statusCode(503).body("code", equalTo("service-busy")).header("Retry-After", notNullValue());
        get(PAGE).statusCode(200);
    }

    @Test
    void whoHasTakenHisLeavesThePlace() {
        for (int file = 0; file < 20; file++) {
            get(FILE).statusCode(200);
        }
    }
}
