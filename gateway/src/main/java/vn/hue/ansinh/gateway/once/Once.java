package vn.hue.ansinh.gateway.once;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.store.Work;

/**
 * A client that got no answer asks again with the same key, and gets the first answer instead of a second effect.
 *
 * <p>The work and its answer commit together, so a crash leaves both or neither. Keys belong to the caller: another
 * one who guesses a key gets his own, empty drawer. What was refused or has failed is not kept; it may be sent again.
 */
@ApplicationScoped
public class Once {
    private final Store store;
    private final StoredAnswers answers;

    Once(Store store, StoredAnswers answers) {
        this.store = store;
        this.answers = answers;
    }

    /**
     * @param asked all that the caller has said; the same key for anything else is refused
     * @param first what must be so and cannot be asked within a transaction; for an answer that there is nobody asks again
     */
    public Future<Answer> answer(
            RoutingContext request,
            String operation,
            JsonObject asked,
            Supplier<Future<Void>> first,
            Work<Answer> work) {
        Intent intent = Intent.of(request, operation, asked);
        return store.ask(request, connection -> answers.find(connection, intent))
                .compose(stored -> stored.map(Future::succeededFuture).orElseGet(() -> first.get()
                        .compose(isSo -> store.ask(request, connection -> answer(connection, intent, work)))));
    }

    private Answer answer(Connection connection, Intent intent, Work<Answer> work) throws SQLException {
        if (!answers.take(connection, intent)) {
            throw Refused.with(ProblemCode.REQUEST_IN_PROGRESS);
        }
        Optional<Answer> stored = answers.find(connection, intent);
        if (stored.isPresent()) {
            return stored.get();
        }
        Answer first = work.with(connection);
        answers.keep(connection, intent, first);
        return first;
    }
}
