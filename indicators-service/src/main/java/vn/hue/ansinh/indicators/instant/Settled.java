package vn.hue.ansinh.indicators.instant;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** Says as of which instant a question can be answered so that the same answer can be had again for ever. */
@ApplicationScoped
public class Settled {
    /** No writer takes longer from its stamp to its end: the transaction of an import may last half of it. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String STAMPS = """
            select min(cast(s.classid as bigint) * 1000000 + cast(s.objid as bigint)) from pg_locks s
            where s.locktype = 'advisory' and s.objsubid = 2
              and s.database = (select oid from pg_database where datname = current_database())
            """;

    // Whoever states something of an indicator holds the lock of its ledger as well.
    private static final String STAMPS_ABOUT = STAMPS + """
             and exists (
                select from pg_locks l, hashtextextended('observations/' || ?, 197) ledger
                where l.pid = s.pid and l.granted and l.locktype = 'advisory' and l.objsubid = 1
                  and (cast(l.classid as bigint) << 32 | cast(l.objid as bigint)) = ledger)
            """;

    private final AgroalDataSource database;

    Settled(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The instant that was asked for; where somebody is still writing under one that is not later, the last one before
     * that.
     *
     * @param asked not after {@code now}
     * @param now read from the clock before this question: whoever has stamped nothing yet will stamp a later one
     * @param indicator of which alone the answer tells; empty for all
     */
    public Instant known(Instant asked, Instant now, String indicator) {
        // As the database keeps instants, and would round up: what was recorded after it is not known at it.
        Instant kept = asked.truncatedTo(ChronoUnit.MICROS);
        if (asked.isBefore(now.minus(LONGEST))) {
            return kept;
        }
        return earliest(indicator).filter(kept::isAfter).orElse(kept);
    }

    /** The last instant before any under which somebody is writing. In plain SQL: every verdict that is read asks this. */
    private Optional<Instant> earliest(String indicator) {
        // Mostly nobody writes, and the first question is all that is asked.
        OptionalLong any = stamp(STAMPS);
        OptionalLong stamp = any.isEmpty() || indicator.isEmpty() ? any : stamp(STAMPS_ABOUT, indicator);
        return stamp.isEmpty()
                ? Optional.empty()
                : Optional.of(Instant.EPOCH.plus(stamp.getAsLong() - 1, ChronoUnit.MICROS));
    }

    private OptionalLong stamp(String sql, String... bound) {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(sql)) {
            for (int index = 0; index < bound.length; index++) {
                question.setString(index + 1, bound[index]);
            }
            try (ResultSet stamps = question.executeQuery()) {
                stamps.next();
                long first = stamps.getLong(1);
                return stamps.wasNull() ? OptionalLong.empty() : OptionalLong.of(first);
            }
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }
}
