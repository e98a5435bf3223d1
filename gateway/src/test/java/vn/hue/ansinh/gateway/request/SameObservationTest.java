package vn.hue.ansinh.gateway.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why there are two of each: docs/decisions/0062. */
class SameObservationTest {
    private static final Path DOOR = Path.of("src/main/java/vn/hue/ansinh/gateway/request");
    private static final Path SERVICES = Path.of("../service-kit/src/main/java/vn/hue/ansinh/kit/request");

    @ParameterizedTest
    @ValueSource(strings = {"DiscreetSpans.java", "AnswerTimes.java"})
    void theDoorObservesAsTheServicesDo(String file) throws IOException {
        assertEquals(withoutPackage(SERVICES.resolve(file)), withoutPackage(DOOR.resolve(file)));
    }

    /** The services choose among theirs with a parameter before; from the header on it is the same. */
    @Test
    void theDoorChoosesTheLanguageAsTheServicesDo() throws IOException {
        assertEquals(weighing(SERVICES.resolve("Language.java")), weighing(DOOR.resolve("Language.java")));
    }

    private static String weighing(Path file) throws IOException {
        String code = Files.readString(file);
        return code.substring(code.indexOf("if (acceptLanguage == null"));
    }

    private static String withoutPackage(Path file) throws IOException {
        return Files.readString(file).replaceFirst("package [a-z.]+;", "");
    }
}
