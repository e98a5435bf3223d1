package vn.hue.ansinh.indicators.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** All imports, the finished ones too: a figure names the one that brought it. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<ObservationImport, UUID> {

    private static final UUID LAST = new UUID(-1, -1);

    private final Pace pace;

    Imports(Pace pace) {
        this.pace = pace;
    }

    ImportView view(ObservationImport of) {
        return of.view(pace, open());
    }

    UUID nextId() {
        return (UUID) getEntityManager().createNativeQuery("select uuidv7()").getSingleResult();
    }

    ObservationImport get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new NotFound(Text.of("lần nhập số liệu", "import"), id.toString()));
    }

    /** So that nobody else changes it meanwhile. */
    ObservationImport getToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound(Text.of("lần nhập số liệu", "import"), id.toString()));
    }

    /** The newest first: their ids begin with the time (RFC 9562, version 7). */
    Page<ImportView> page(PageRequest request) {
        UUID after = request.after().map(Imports::id).orElse(LAST);
        List<ObservationImport> rows = find("id < ?1 order by id desc", after)
                .range(0, request.limit())
                .list();
        OpenImports open = open();
        return Page.of(rows, request, ObservationImport::id).map(of -> of.view(pace, open));
    }

    /** The next whose turn it is to be taken in. */
    Optional<UUID> next(Instant now) {
        return open().next(now);
    }

    private OpenImports open() {
        return new OpenImports(find(
                        "state in ?1 order by receivedAt, id",
                        List.of(ImportState.WAITING, ImportState.CHECKING, ImportState.WRITING))
                .list());
    }

    /** Those whose rows nobody has dropped yet. */
    List<ObservationImport> toTidy(Instant endedBefore, int most) {
        return find("finishedAt < ?1 and outcomesDroppedAt is null order by finishedAt", endedBefore)
                .range(0, most - 1)
                .list();
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException none) {
            throw new CursorBroken();
        }
    }
}
