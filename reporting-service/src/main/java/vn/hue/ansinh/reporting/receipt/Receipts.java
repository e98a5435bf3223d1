package vn.hue.ansinh.reporting.receipt;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import vn.hue.ansinh.kit.problem.KeptJson;

/** All receipts; each is signed and kept in the transaction that takes its version in. */
@ApplicationScoped
public class Receipts {
    private final EntityManager database;
    private final SigningKey signingKey;
    private final ObjectMapper json;

    Receipts(EntityManager database, SigningKey signingKey, ObjectMapper json) {
        this.database = database;
        this.signingKey = signingKey;
        this.json = json;
    }

    public void sign(Statement statement) {
        database.createNativeQuery("insert into receipt (report, version, jws) values (:report, :version, :jws)")
                .setParameter("report", statement.report())
                .setParameter("version", statement.version())
                .setParameter("jws", signingKey.sign(KeptJson.write(json, statement)))
                .executeUpdate();
    }

    public Optional<Receipt> find(UUID report, int version) {
        return database.createNativeQuery(
                        "select jws from receipt where report = :report and version = :version", Tuple.class)
                .setParameter("report", report)
                .setParameter("version", version)
                .getResultStream()
                .map(row -> new Receipt(report, version, ((Tuple) row).get("jws", String.class)))
                .findFirst();
    }
}
