package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPostgresTest {
    @TempDir
    private Path folder;

    private PostgresSettings settings;
    private LocalPostgres postgres;

    @BeforeEach
    void aServerHoldsOneRow() throws SQLException {
        settings = new PostgresSettings(
                folder.resolve("cluster"),
                Ports.free(),
                PostgresSettings.Durability.DURABLE,
                "only-here",
                folder.resolve("log"));
        postgres = LocalPostgres.start(settings);
        run("create table kept (word text)");
        run("insert into kept values ('một')");
    }

    @AfterEach
    void theServerEnds() {
        postgres.close();
    }

    @Test
    void anOrderlyRestartKeepsTheRow() throws SQLException {
        postgres.close();
        postgres = LocalPostgres.start(settings);

        assertEquals("một", answer("select word from kept"));
    }

    @Test
    void aKillKeepsTheRow() throws Exception {
        postgres.process().destroyForcibly();
        postgres.process().onExit().join();
        postgres.startAgain();

        assertEquals("một", answer("select word from kept"));
    }

    @Test
    void aServerThatOutlivedItsLauncherMakesRoom() throws SQLException {
        long first = postgres.process().pid();
        LocalPostgres next = LocalPostgres.start(settings);

        assertTrue(ProcessHandle.of(first).isEmpty());
        assertEquals("một", answer("select word from kept"));
        next.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "999999999", ""})
    void aLockFileOfAForeignOrDeadProcessIsNoHindrance(String pid) throws Exception {
        postgres.close();
        Files.write(
                settings.home().resolve("postmaster.pid"),
                List.of(pid, settings.home().toString()));
        postgres = LocalPostgres.start(settings);

        assertEquals("một", answer("select word from kept"));
    }

    @Test
    void anotherPasswordIsSaidInOneSentenceAndLeavesNoServer() {
        postgres.close();
        PostgresSettings forgetful = new PostgresSettings(
                settings.home(), settings.port(), settings.durability(), "another", settings.log());

        CannotStart why = assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> assertThrows(CannotStart.class, () -> LocalPostgres.start(forgetful)));

        assertTrue(why.getMessage().startsWith("PostgreSQL has another password than secrets.properties"));
        assertTrue(Ports.isFree(settings.port()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void whatIsCommittedIsOnDisk(String setting) throws SQLException {
        assertEquals("on", answer("show " + setting));
    }

    @Test
    void aRoleEntersItsOwnDatabaseOnly() {
        postgres.database("reporting", "one");
        Database asOther = new Database(postgres.url("reporting"), "agencies", "two");
        postgres.database("agencies", "two");

        assertThrows(SQLException.class, asOther::connect);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String answer(String sql) throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }

    private Database database() {
        return postgres.database("kept", "of the test");
    }
}
