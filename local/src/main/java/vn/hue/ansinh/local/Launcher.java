package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** {@code ./ansinh up}: one suite for one data folder, until somebody asks it to end. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) throws Exception {
        Settings settings = Settings.of(System.getenv());
        try (FileChannel file = lockFile(settings);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new CannotStart(
                        "A suite with the data in " + settings.home() + " runs already: ./ansinh status.");
            }
            new Leftovers(settings, System.out).stop();
            if (args.length == 0) {
                run(settings);
            }
        } catch (CannotStart why) {
            System.err.println(why.getMessage());
            System.exit(1);
        } catch (IOException | RuntimeException unexpected) {
            // Threads of what has started would keep this process alive with nobody in it who looks after the rest.
            unexpected.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Settings settings) throws InterruptedException {
        Suite suite = Suite.prepare(settings, System.out);
        suite.closeAtTheEnd();
        suite.up();
        System.out.println(suite.table());
        suite.watch();
    }

    private static FileChannel lockFile(Settings settings) throws IOException {
        Files.createDirectories(settings.home());
        return FileChannel.open(
                settings.home().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
