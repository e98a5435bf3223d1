package vn.hue.ansinh.reporting.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All extensions that were ever asked for. */
@ApplicationScoped
class Extensions implements PanacheRepositoryBase<Extension, UUID> {

    List<ExtensionView> of(String obligation) {
        return list("obligation = ?1 order by requestedAt", obligation).stream()
                .map(Extension::view)
                .toList();
    }

    boolean isWaiting(String obligation) {
        return count("obligation = ?1 and state = ?2", obligation, Extension.State.REQUESTED) > 0;
    }

    /** Nobody else decides on it until the transaction ends. */
    Optional<Extension> lock(String obligation, UUID id) {
        return find("obligation = ?1 and id = ?2", obligation, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
