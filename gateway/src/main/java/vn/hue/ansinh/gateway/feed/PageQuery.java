package vn.hue.ansinh.gateway.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a page for one reader without a look at what he is not told or has not asked for: it is gathered from strands of
 * the feed, each of which an index holds in order, and none gives more than a page. A strand is asked for from one place
 * of its index to another, so that no other index could give its order: PostgreSQL would guess how soon a page is full
 * without it, and walk the whole feed where it guesses wrong.
 */
final class PageQuery {
    private static final String WHOLE = """
        (select e.seq from feed_event e where e.seq > ? and e.seq <= ? order by e.seq limit ?)
        """;
    private static final String OF_ALL_TYPES = """
        (select e.seq from feed_event e
         where e.%1$s is not null and (e.%1$s, e.seq) > (?, ?) and (e.%1$s, e.seq) <= (?, ?)
         order by e.%1$s, e.seq limit ?)
        """;
    private static final String OF_SOME_TYPES = """
        (select s.seq from unnest(?) asked (type) cross join lateral (
           select e.seq from feed_event e
           where e.%1$s is not null
             and (e.%1$s, e.type, e.seq) > (?, asked.type, ?) and (e.%1$s, e.type, e.seq) <= (?, asked.type, ?)
           order by e.%1$s, e.type, e.seq limit ?) s)
        """;
    /**
     * An event may have six megabytes, so what lies behind the length of a page stays in the database. It ends no page
     * sooner than the texts do: where the length of one is not known, it counts for nothing here.
     */
    private static final String PAGE = """
        select * from (
          select seq, event_id, type, source, subject, agency, readers, time, data,
                 sum(coalesce(characters, 0))
                     over (order by seq rows between unbounded preceding and 1 preceding) as before
          from feed_event
          where seq = any (array(select seq from (%s) strands order by seq limit ?))) page
        where coalesce(before, 0) < ?
        order by seq
        """;

    /** Events that have this value in this column, by which an index holds them in order; all events without a column. */
    private record Strand(String column, String value) {
        private static final Strand ALL = new Strand("", "");

        private static Strand of(Readers readers) {
            return new Strand("readers", readers.name());
        }
    }

    private final List<String> types;
    private final List<Strand> strands;

    PageQuery(Scope scope) {
        this.types = List.copyOf(scope.types());
        this.strands = strands(scope.audience());
    }

    /** As {@link Audience#isTold}; an agency stands at those events alone that it is told. */
    private List<Strand> strands(Audience audience) {
        if (audience.oversees()) {
            return types.isEmpty()
                    ? List.of(Strand.ALL)
                    : Stream.of(Readers.PUBLIC, Readers.AGENCY, Readers.OVERSIGHT)
                            .map(Strand::of)
                            .toList();
        }
        Strand open = Strand.of(Readers.PUBLIC);
        String agency = audience.agency();
        return agency == null ? List.of(open) : List.of(open, new Strand("agency", agency));
    }

    /** Of what came after one position, up to another. */
    PreparedStatement prepared(Connection connection, long after, long upTo, FeedEvents.Most most) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql());
        int at = 0;
        for (Strand strand : strands) {
            if (!types.isEmpty()) {
                select.setArray(++at, connection.createArrayOf("text", types.toArray()));
            }
            for (long position : new long[] {after, upTo}) {
                if (!strand.equals(Strand.ALL)) {
                    select.setString(++at, strand.value());
                }
                select.setLong(++at, position);
            }
            select.setInt(++at, most.events());
        }
        select.setInt(++at, most.events());
        select.setLong(++at, most.characters());
        return select;
    }

    private String sql() {
        return PAGE.formatted(strands.stream().map(this::sql).collect(Collectors.joining(" union all ")));
    }

    private String sql(Strand strand) {
        String form = strand.equals(Strand.ALL) ? WHOLE : types.isEmpty() ? OF_ALL_TYPES : OF_SOME_TYPES;
        return form.formatted(strand.column());
    }
}
