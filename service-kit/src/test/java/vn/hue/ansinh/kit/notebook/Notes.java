package vn.hue.ansinh.kit.notebook;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

@ApplicationScoped
public class Notes {
    private final AgroalDataSource database;

    Notes(AgroalDataSource database) {
        this.database = database;
    }

    void add(WriteNote note) {
        update("insert into note (id, text, figure) values (?, ?, ?)", note.id(), note.text(), note.figure());
    }

    void rewrite(int id, String text) {
        update("update note set text = ?, revision = revision + 1 where id = ?", text, id);
    }

    void copy(int id, String text) {
        update("insert into copied_note (id, text) values (?, ?)", id, text);
    }

    public void forgetAll() {
        // One by one: the relay and the listener may be at work, and a truncate would wait for both crosswise.
        // What was heard stays heard: the broker may bring it once more.
        for (String table : List.of("note", "copied_note", "outbox", "idempotency")) {
            update("delete from " + table);
        }
    }

    List<Note> after(int id, int limit) {
        return query("select id, text, figure, revision from note where id > ? order by id limit ?", id, limit);
    }

    public List<String> copies() {
        return texts("select text from copied_note order by seq");
    }

    public int count(String table) {
        return Integer.parseInt(texts("select count(*)::text from " + table).get(0));
    }

    private List<Note> query(String sql, int id, int limit) {
        List<Note> notes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, id);
            select.setInt(2, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    notes.add(new Note(row.getInt(1), row.getString(2), row.getBigDecimal(3), row.getInt(4)));
                }
            }
            return notes;
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }
}
