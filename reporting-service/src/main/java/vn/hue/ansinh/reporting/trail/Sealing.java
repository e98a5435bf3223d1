package vn.hue.ansinh.reporting.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Seals records that are no reports: what one says after a step becomes the next link of its chain, in the transaction of
 * the step.
 */
@ApplicationScoped
public class Sealing {
    // Written once, so that it is known that what was there before is sealed.
    private static final String BEGINNING = "beginning";

    private final EntityManager database;
    private final Records records;
    private final Links links;

    Sealing(EntityManager database, Records records, Links links) {
        this.database = database;
        this.records = records;
        this.links = links;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void seal(Sealable kind, String whose, String id, Deed deed) {
        seal(kind, whose, List.of(id), deed);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void seal(Sealable kind, String whose, Collection<String> ids, Deed deed) {
        if (ids.isEmpty()) {
            return;
        }
        database.flush();
        List<Said> said = records.of(kind, whose, ids);
        if (said.size() != ids.size()) {
            throw new IllegalStateException("Not all of " + kind.thing() + " " + ids + " is there to be sealed");
        }
        links.append(kind.chain(whose), said, deed);
    }

    /** What was kept before anything was sealed becomes the first of its chain. Asked again it does nothing. */
    @Transactional
    public void begin(List<Sealable> kinds, Deed deed) {
        database.createNativeQuery("lock table chain_link in exclusive mode").executeUpdate();
        if (!links.isEmpty()) {
            return;
        }
        links.append(BEGINNING, List.of(new Said(BEGINNING, BEGINNING, Linked.NOTHING_BEFORE)), deed);
        kinds.stream()
                .flatMap(kind -> records.all(kind, null))
                .collect(Collectors.groupingBy(Said::chain, LinkedHashMap::new, Collectors.toList()))
                .forEach((chain, said) -> links.append(chain, said, deed));
    }
}
