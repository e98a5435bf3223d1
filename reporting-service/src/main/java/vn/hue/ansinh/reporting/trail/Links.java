package vn.hue.ansinh.reporting.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All links. Each is written in the transaction of its step; of two who come to one chain the second waits. */
@ApplicationScoped
public class Links {
    private static final String COLUMNS = "chain, number, at, actor, agency, action, record, content, previous, hash";
    private static final String ADD = "insert into chain_link (" + COLUMNS + """
            )
            select :chain, n, :at, :actor, cast(:agency as text), :action, r, c, p, h
            from unnest(cast(:numbers as int[]), cast(:records as text[]), cast(:contents as text[]),
              cast(:previous as text[]), cast(:hashes as text[])) as made(n, r, c, p, h)
            """;
    private static final int SOME = 500;

    private final EntityManager database;
    private final Heads heads;

    Links(EntityManager database, Heads heads) {
        this.database = database;
        this.heads = heads;
    }

    /** Behind what is there already, in this order. */
    void append(String chain, List<Said> said, Deed deed) {
        List<Link> links = new ArrayList<>();
        Link before = last(chain);
        for (Said one : said) {
            before = Link.behind(before, one, deed);
            links.add(before);
        }
        add(chain, links, deed);
        heads.grow(chain, links.get(0), links.get(links.size() - 1));
    }

    private @Nullable Link last(String chain) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:chain, 199))")
                .setParameter("chain", chain)
                .getResultList();
        return links(database
                        .createNativeQuery(
                                "select " + COLUMNS
                                        + " from chain_link where chain = :chain order by number desc limit 1",
                                Tuple.class)
                        .setParameter("chain", chain)
                        .getResultList()
                        .stream())
                .findFirst()
                .orElse(null);
    }

    private void add(String chain, List<Link> links, Deed deed) {
        database.createNativeQuery(ADD)
                .setParameter("chain", chain)
                .setParameter("at", deed.at())
                .setParameter("actor", deed.actor())
                .setParameter("agency", deed.agency())
                .setParameter("action", deed.action())
                .setParameter("numbers", links.stream().map(Link::number).toArray(Integer[]::new))
                .setParameter("records", texts(links, Link::record))
                .setParameter("contents", texts(links, Link::content))
                .setParameter("previous", texts(links, Link::previous))
                .setParameter("hashes", texts(links, Link::hash))
                .executeUpdate();
    }

    private static String[] texts(List<Link> links, Function<Link, String> part) {
        return links.stream().map(part).toArray(String[]::new);
    }

    /** Of which records a chain tells. */
    Set<String> recordsIn(String chain) {
        List<?> records = database.createNativeQuery("select distinct record from chain_link where chain = :chain")
                .setParameter("chain", chain)
                .getResultList();
        return records.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Chain after chain, each from its first link on. */
    public Stream<Link> of(String kin, @Nullable String whose) {
        return links(database.createNativeQuery("select " + COLUMNS + """
                         from chain_link
                        where starts_with(chain, :kin) and (cast(:chain as text) is null or chain = :chain)
                        order by chain, number
                        """, Tuple.class)
                .setParameter("kin", kin + " ")
                .setParameter("chain", whose == null ? null : kin + " " + whose)
                .setHint("org.hibernate.fetchSize", SOME)
                .getResultStream());
    }

    /** Of one chain, from its first link on. */
    public List<Link> in(String chain) {
        return links(database
                        .createNativeQuery(
                                "select " + COLUMNS + " from chain_link where chain = :chain order by number",
                                Tuple.class)
                        .setParameter("chain", chain)
                        .getResultList()
                        .stream())
                .toList();
    }

    /** By the conditions of a question, in the order of time. */
    public List<Link> asked(String where, Map<String, Object> values, int rows) {
        Query query = database.createNativeQuery(
                "select " + COLUMNS + " from chain_link where " + where + " order by at, chain, number limit :rows",
                Tuple.class);
        values.forEach(query::setParameter);
        return links(query.setParameter("rows", rows).getResultList().stream()).toList();
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private static Stream<Link> links(Stream<?> rows) {
        return ((Stream<Tuple>) rows).map(Links::link);
    }

    private static Link link(Tuple row) {
        return new Link(
                row.get("chain", String.class),
                row.get("number", Integer.class),
                new Deed(
                        row.get("action", String.class),
                        row.get("at", Instant.class),
                        row.get("actor", String.class),
                        row.get("agency", String.class)),
                row.get("record", String.class),
                row.get("content", String.class),
                row.get("previous", String.class),
                row.get("hash", String.class));
    }
}
