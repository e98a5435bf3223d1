package vn.hue.ansinh.kit.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** In which form the copies of each topic are filled. */
@ApplicationScoped
class CopyForms {
    private static final String NOTE = """
            insert into copy_form (topic, form) values (?, ?)
            on conflict (topic) do update set form = excluded.form where copy_form.form <> excluded.form
            """;

    private final AgroalDataSource database;

    CopyForms(AgroalDataSource database) {
        this.database = database;
    }

    boolean isFilled(String topic, String form) {
        return isTrue("select exists (select from copy_form where topic = ? and form = ?)", topic, form);
    }

    /** A service that has heard nothing yet has nothing in an older form. */
    boolean nothingIsHeard() {
        return isTrue("select not exists (select from inbox)");
    }

    /** In the transaction in which they are filled. */
    void note(String topic, String form) {
        try (Connection connection = database.getConnection();
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setString(1, topic);
            note.setString(2, form);
            note.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private boolean isTrue(String question, String... about) {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement(question)) {
            for (int place = 0; place < about.length; place++) {
                asked.setString(place + 1, about[place]);
            }
            try (ResultSet answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }
}
