package vn.hue.ansinh.reporting.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Seals records that are no reports: what one says after a step becomes the next link of its chain, in the transaction of
 * the step.
 */
@ApplicationScoped
public class Sealing {
    // Each kind is written here once, so that it is known that what was there of it before is sealed.
    public static final String BEGINNING = "beginning";
    // For these that was written in one word.
    private static final Set<String> BEGUN_AT_ONCE =
            Set.of("extension", "ruling", "consolidation", "reminder", "letter", "obstacle", "explanation", "refusal");

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

    /** From now on these are rightly missed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Sealable kind, String whose, Collection<String> ids, Deed deed) {
        String chain = kind.chain(whose);
        links.append(
                chain,
                ids.stream()
                        .map(id -> new Said(chain, kind.record(id), Linked.NOTHING_LEFT))
                        .toList(),
                deed);
    }

    /** What was kept before its kind was sealed gets its first link. Asked again it does nothing. */
    @Transactional
    public void begin(List<Sealable> kinds, Deed deed) {
        List<Sealable> fresh = fresh(kinds);
        begun(fresh, deed);
        unsealed(fresh)
                .collect(Collectors.groupingBy(Said::chain, LinkedHashMap::new, Collectors.toList()))
                .forEach((chain, said) -> links.append(chain, said, deed));
    }

    /**
     * Kinds of which nothing is there that is not sealed have begun. Of others nothing is sealed: whoever owns the database
     * could have it signed so.
     *
     * @return those others
     */
    @Transactional
    public List<Sealable> beginEmpty(List<Sealable> kinds, Deed deed) {
        Map<Boolean, List<Sealable>> fresh = fresh(kinds).stream()
                .collect(Collectors.partitioningBy(
                        kind -> unsealed(List.of(kind)).findAny().isEmpty()));
        begun(fresh.getOrDefault(true, List.of()), deed);
        return fresh.getOrDefault(false, List.of());
    }

    private List<Sealable> fresh(List<Sealable> kinds) {
        if (notBegun(kinds).isEmpty()) {
            return List.of();
        }
        database.createNativeQuery("lock table chain_link in exclusive mode").executeUpdate();
        return notBegun(kinds);
    }

    private void begun(List<Sealable> kinds, Deed deed) {
        if (kinds.isEmpty()) {
            return;
        }
        links.append(
                BEGINNING,
                kinds.stream()
                        .map(kind -> new Said(BEGINNING, kind.thing(), Linked.NOTHING_BEFORE))
                        .toList(),
                deed);
    }

    private Stream<Said> unsealed(List<Sealable> kinds) {
        Set<List<String>> sealed = sealed(kinds);
        return kinds.stream()
                .flatMap(kind -> records.all(kind, null))
                .filter(said -> !sealed.contains(List.of(said.chain(), said.record())));
    }

    private List<Sealable> notBegun(List<Sealable> kinds) {
        Set<String> begun = links.recordsIn(BEGINNING);
        return kinds.stream()
                .filter(kind -> !begun.contains(kind.thing()))
                .filter(kind -> !(begun.contains(BEGINNING) && BEGUN_AT_ONCE.contains(kind.thing())))
                .toList();
    }

    // At the same start the first of a new kind may have been made before this.
    private Set<List<String>> sealed(List<Sealable> kinds) {
        return kinds.stream()
                .map(Sealable::kin)
                .distinct()
                .flatMap(kin -> links.of(kin, null))
                .map(link -> List.of(link.chain(), link.record()))
                .collect(Collectors.toSet());
    }
}
