package vn.hue.ansinh.reporting.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private static final String UNSIGNED = """
            select last.chain, last.number, last.hash
            from (select distinct on (chain) chain, number, hash from chain_link order by chain, number desc) last
            where not exists (select from chain_head h where h.chain = last.chain)
            union all
            select last.chain, last.number, last.hash
            from (select distinct on (report) 'report ' || report as chain, number, hash
                  from trail_entry order by report, number desc) last
            where not exists (select from chain_head h where h.chain = last.chain)
            """;

    private final EntityManager database;
    private final Signatures signatures;

    Heads(EntityManager database, Signatures signatures) {
        this.database = database;
        this.signatures = signatures;
    }

    /** How a chain ends by what was signed last. */
    public record Head(int number, String jws) {}

    public static String ofReport(UUID report) {
        return "report " + report;
    }

    /**
     * Signs the new end of a chain, in the transaction of the step. Where the end before was not the one that was signed it
     * stays unsigned for good: a step must not prove what somebody slipped in before it.
     */
    void grow(String chain, Linked first, Linked last) {
        boolean sound = first.number() == 1
                || of(chain)
                        .filter(head -> signs(head, chain, first.number() - 1, first.previous()))
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

    /** Chains from before they were signed, as they are found now. @return how many there were */
    @Transactional
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    public int anchor() {
        List<Tuple> unsigned = database.createNativeQuery(UNSIGNED, Tuple.class).getResultList();
        unsigned.forEach(row ->
                sign(row.get("chain", String.class), row.get("number", Integer.class), row.get("hash", String.class)));
        return unsigned.size();
    }

    private void sign(String chain, int number, String hash) {
        database.createNativeQuery(KEEP)
                .setParameter("chain", chain)
                .setParameter("number", number)
                .setParameter("jws", signatures.sign(said(chain, number, hash)))
                .executeUpdate();
    }

    // No receipt reads like this, which is signed with the same key.
    private static String said(String chain, int number, String hash) {
        return "chain %s, link %d: %s".formatted(chain, number, hash);
    }
}
