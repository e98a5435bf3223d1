package vn.hue.ansinh.reporting.attachment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;
import vn.hue.ansinh.reporting.figure.AttachedFile;

/**
 * The bytes of all files, and the only door to them: whoever keeps them elsewhere one day changes this class. They lie
 * in the database, in pieces, so that one backup holds reports and files of the same moment and no file is ever whole in
 * memory.
 */
@ApplicationScoped
class StoredFiles {
    private static final int PIECE = 1 << 18;
    private static final int NONE_YET = -1;

    private final AgroalDataSource database;

    StoredFiles(AgroalDataSource database) {
        this.database = database;
    }

    /** In the transaction of the step that attaches it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID report, AttachedFile file, ReceivingFile.Cleared cleared, Instant now) {
        String sql = "insert into stored_file (id, report, size, sha256, scanned, stored_at) values (?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, file.id());
            insert.setObject(2, report);
            insert.setLong(3, file.size());
            insert.setString(4, file.sha256());
            insert.setBoolean(5, cleared.scanned());
            insert.setTimestamp(6, Timestamp.from(now));
            insert.executeUpdate();
            keepPieces(connection, file.id(), cleared.upload());
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static void keepPieces(Connection connection, UUID file, Upload upload) throws SQLException {
        String sql = "insert into file_piece (file, number, bytes) values (?, ?, ?)";
        try (InputStream bytes = Files.newInputStream(upload.file());
                PreparedStatement insert = connection.prepareStatement(sql)) {
            byte[] piece = bytes.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                insert.setObject(1, file);
                insert.setInt(2, number);
                insert.setBytes(3, piece);
                insert.executeUpdate();
                piece = bytes.readNBytes(PIECE);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Piece by piece, each in a moment of its own: a slow reader holds no connection. */
    void write(UUID file, OutputStream out) throws IOException {
        int number = NONE_YET;
        for (Piece piece = after(file, number); piece != null; piece = after(file, number)) {
            out.write(piece.bytes());
            number = piece.number();
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // on its way out, never compared
    private record Piece(int number, byte[] bytes) {}

    private @Nullable Piece after(UUID file, int number) {
        String sql = "select number, bytes from file_piece where file = ? and number > ? order by number limit 1";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, file);
            select.setInt(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Piece(row.getInt(1), row.getBytes(2)) : null;
            }
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }
}
