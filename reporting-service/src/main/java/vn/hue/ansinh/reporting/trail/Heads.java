package vn.hue.ansinh.reporting.trail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jose4j.lang.JoseException;
import vn.hue.ansinh.reporting.receipt.Signatures;

/**
 * The last link of each chain, signed with a key that is not in the database. Hashes alone can be made anew by whoever
 * rewrites a chain; its head holds all links before it.
 */
@ApplicationScoped
public class Heads {
    private static final String KEEP = """
            insert into chain_head (chain, number, jws) values (:chain, :number, :jws)
            on conflict (chain) do update set number = excluded.number, jws = excluded.jws
            """;
    // Those that were signed earlier on come with the link at which they were.
    private static final String UNSIGNED = """
            with link as (
              select chain, number, hash from chain_link
              union all
              select 'report ' || report, number, hash from trail_entry)
            select last.chain, last.number, last.hash, h.number as signed, h.jws, l.hash as until
            from (select distinct on (chain) chain, number, hash from link order by chain, number desc) last
            left join chain_head h on h.chain = last.chain
            left join link l on l.chain = h.chain and l.number = h.number
            where h.chain is null or h.number < last.number
            """;
    private static final String LOST = """
            select h.chain from chain_head h
            where (h.chain = :kin or starts_with(h.chain, :kin || ' '))
              and not exists (select from chain_link l where l.chain = h.chain)
            order by h.chain
            """;
    private static final String LOST_REPORTS = """
            select h.chain from chain_head h
            where starts_with(h.chain, 'report ')
              and not exists (select from trail_entry t where 'report ' || t.report = h.chain)
            order by h.chain
            """;
    private static final int MOST_REMEMBERED = 5_000;
    private static final Pattern OF_REPORT = Pattern.compile("report ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final EntityManager database;
    private final Signatures signatures;
    // Verifying costs more than all else of a link, and mostly what is verified was signed here a moment ago.
    private final Cache<String, Signed> signedHere =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    Heads(EntityManager database, Signatures signatures) {
        this.database = database;
        this.signatures = signatures;
    }

    /** How a chain ends by what was signed last. */
    public record Head(int number, String jws) {}

    private record Signed(String said, String jws) {}

    public static String ofReport(UUID report) {
        return "report " + report;
    }

    /**
     * Signs the new end of a chain, in the transaction of the step. Where the end before was not the one that was signed it
     * stays unsigned: a step must not prove what somebody slipped in before it. Nor does a chain that was signed begin anew.
     */
    void grow(String chain, Linked first, Linked last) {
        Optional<Head> before = of(chain);
        boolean sound = first.number() == 1
                ? before.isEmpty()
                : before.filter(head -> signedHere(head, chain, first.number() - 1, first.previous())
                                || signs(head, chain, first.number() - 1, first.previous()))
                        .isPresent();
        if (sound) {
            sign(chain, last.number(), last.hash());
        }
    }

    public Optional<Head> of(String chain) {
        return database.createNativeQuery("select number, jws from chain_head where chain = :chain", Tuple.class)
                .setParameter("chain", chain)
                .getResultStream()
                .map(row ->
                        new Head(((Tuple) row).get("number", Integer.class), ((Tuple) row).get("jws", String.class)))
                .findFirst();
    }

    private boolean signedHere(Head head, String chain, int number, String hash) {
        return new Signed(said(chain, number, hash), head.jws()).equals(signedHere.getIfPresent(chain));
    }

    /** Whether this is what was signed as the end of the chain. */
    public boolean signs(Head head, String chain, int number, String hash) {
        try {
            return signatures
                    .payload(head.jws())
                    .filter(said(chain, number, hash)::equals)
                    .isPresent();
        } catch (JoseException unreadable) {
            return false;
        }
    }

    /** Chains of this kin, or of this name, whose signature is there and no link of them. */
    public List<String> lost(String kin) {
        return names(database.createNativeQuery(LOST).setParameter("kin", kin)).toList();
    }

    /** Reports whose trail was signed, and nothing of it is there. */
    public List<UUID> lostReports() {
        return names(database.createNativeQuery(LOST_REPORTS))
                .map(OF_REPORT::matcher)
                .filter(Matcher::matches)
                .map(named -> UUID.fromString(named.group(1)))
                .toList();
    }

    private static Stream<String> names(Query query) {
        List<?> names = query.getResultList();
        return names.stream().map(String.class::cast);
    }

    /**
     * Chains from before they were signed, as they are found now; and those that were signed and grew where their key was
     * not named, behind what was signed. @return how many there were
     */
    @Transactional
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    public int anchor() {
        List<Tuple> unsigned = ((List<Tuple>)
                        database.createNativeQuery(UNSIGNED, Tuple.class).getResultList())
                .stream().filter(this::growsFromWhatWasSigned).toList();
        unsigned.forEach(row ->
                sign(row.get("chain", String.class), row.get("number", Integer.class), row.get("hash", String.class)));
        return unsigned.size();
    }

    private boolean growsFromWhatWasSigned(Tuple row) {
        Integer signed = row.get("signed", Integer.class);
        return signed == null
                || signs(
                        new Head(signed, row.get("jws", String.class)),
                        row.get("chain", String.class),
                        signed,
                        row.get("until", String.class));
    }

    private void sign(String chain, int number, String hash) {
        String said = said(chain, number, hash);
        String jws = signatures.sign(said);
        signedHere.put(chain, new Signed(said, jws));
        database.createNativeQuery(KEEP)
                .setParameter("chain", chain)
                .setParameter("number", number)
                .setParameter("jws", jws)
                .executeUpdate();
    }

    // No receipt reads like this, which is signed with the same key.
    private static String said(String chain, int number, String hash) {
        return "chain %s, link %d: %s".formatted(chain, number, hash);
    }
}
