package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NativeQueriesTest {
    @Test
    void aPlainClassIsFoundWhereverTheQuestionIsWritten() {
        assertEquals(1, found("database.createNativeQuery(KNOWN, Boolean.class).getSingleResult()"));
        assertEquals(1, found("database.createNativeQuery(KNOWN.formatted(table), Boolean.class)"));
        assertEquals(1, found("database.createNativeQuery(\"select f(a, ')') from b\",\n    String.class)"));
        assertEquals(1, found("database.createNativeQuery(\"\"\"\n select \"a\", (b) from c\n \"\"\", UUID.class)"));
        assertEquals(1, found("database.createNativeQuery(\"select a\" + \" from b\", Long.class)"));
    }

    @Test
    void rowsAndEntitiesAndWhatIsTakenOutOfThemAreFine() {
        assertEquals(0, found("database.createNativeQuery(KNOWN).getSingleResult()"));
        assertEquals(0, found("database.createNativeQuery(KNOWN, Tuple.class).getResultList()"));
        assertEquals(
                0, found("database.createNativeQuery(KNOWN, Tuple.class).map(row -> row.get(\"a\", String.class))"));
    }

    @Test
    void theKitItselfAsksForRows() throws IOException {
        assertEquals(List.of(), NativeQueries.ofPlainClasses(Path.of("src/main/java")));
    }

    private static long found(String source) {
        return NativeQueries.ofPlainClasses(source).count();
    }
}
