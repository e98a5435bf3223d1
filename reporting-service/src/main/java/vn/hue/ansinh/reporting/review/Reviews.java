package vn.hue.ansinh.reporting.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All reviews. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Review, Review.Key> {

    /** Of these versions of one report; a version that is under review has none yet. */
    public List<Review> of(UUID report, Collection<Integer> versions) {
        return list("key.report = ?1 and key.version in ?2", report, versions);
    }
}
