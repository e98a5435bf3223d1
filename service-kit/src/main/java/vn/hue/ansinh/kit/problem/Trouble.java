package vn.hue.ansinh.kit.problem;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells trouble that passes (the database is away, full, or chose a victim) from failures that stay. */
public final class Trouble {
    private static final int DEEPEST = 30;

    private Trouble() {}

    /** True when the same work may succeed later without anybody changing anything. */
    public static boolean passes(Throwable failure) {
        return ofDatabase(failure).anyMatch(Trouble::saysThatItPasses);
    }

    /** All that the database said of it. */
    public static Stream<SQLException> ofDatabase(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> Stream.concat(Stream.of(cause), besides(cause)))
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }

    /** Why a commit failed is told beside its exception and not as the cause of it. */
    private static Stream<Throwable> besides(Throwable failure) {
        return Stream.of(failure.getSuppressed()).flatMap(Trouble::causes);
    }

    /**
     * True when the rest of the body did not come: the caller was silent for {@code quarkus.http.read-timeout}, which the
     * framework says in an exception of no type of its own, or has hung up.
     */
    static boolean isOfTheLine(Throwable failure) {
        boolean silent = failure.getClass() == IOException.class && "Read timed out".equals(failure.getMessage());
        return silent
                || within(failure, HttpClosedException.class).isPresent()
                || within(failure, StreamResetException.class).isPresent();
    }

    public static <T extends Throwable> Optional<T> within(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    public static boolean saysThatItPasses(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // The connection pool speaks without a state when it waits in vain for a connection.
            return String.valueOf(failure.getMessage()).contains("cquisition timeout");
        }
        // 08 connection, 53 resources, 57P shut down, 58 system; 40 rolled back, 55P03 lock not to be had in time
        return Stream.of("08", "53", "57P", "58", "40", "55P03").anyMatch(state::startsWith);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
