package vn.hue.ansinh.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "53300, true",
        "53100, true",
        "57P01, true",
        "57P03, true",
        "40001, true",
        "40P01, true",
        "55P03, true",
        "23505, false",
        "22001, false",
        "42601, false",
        "57014, false"
    })
    void tellsWhatPassesFromWhatStays(String state, boolean passes) {
        assertEquals(passes, Trouble.passes(new IllegalStateException(new SQLException("", state))));
    }

    @Test
    void aCommitThatNobodyAnsweredPasses() {
        IllegalStateException refused = new IllegalStateException("Could not commit transaction");
        refused.addSuppressed(new IllegalStateException(new SQLException("I/O error", "08006")));

        assertEquals(true, Trouble.passes(new IllegalStateException(refused)));
    }

    @Test
    void aPoolWithoutAFreeConnectionPasses() {
        assertEquals(true, Trouble.passes(new SQLException("Sorry, acquisition timeout!")));
        assertEquals(false, Trouble.passes(new SQLException("something else")));
    }

    @Test
    void aSilentOrBrokenLineIsTheCallersAndABrokenDiskIsNot() {
        assertEquals(true, Trouble.isOfTheLine(new IOException("Read timed out")));
        assertEquals(true, Trouble.isOfTheLine(new IOException(new HttpClosedException("Connection was closed"))));
        assertEquals(true, Trouble.isOfTheLine(new IOException(new StreamResetException(8))));
        assertEquals(false, Trouble.isOfTheLine(new SocketTimeoutException("Read timed out")));
        assertEquals(false, Trouble.isOfTheLine(new IOException("No space left on device")));
    }

    @Test
    void looksAtEveryCauseOfAnEndlessChainOnce() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);

        assertEquals(false, Trouble.passes(two));
    }
}
