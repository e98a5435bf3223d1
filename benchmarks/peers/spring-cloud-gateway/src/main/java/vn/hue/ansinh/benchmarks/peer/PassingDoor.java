package vn.hue.ansinh.benchmarks.peer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Spring Cloud Gateway with one route and no filters: what it costs to pass a request through, and nothing else. */
@SpringBootApplication
public class PassingDoor {
    public static void main(String... arguments) {
        SpringApplication.run(PassingDoor.class, arguments);
    }
}
