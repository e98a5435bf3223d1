package vn.hue.ansinh.reporting;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets several ask at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    public static List<Response> ask(int many, IntFunction<Response> asking) {
        CyclicBarrier start = new CyclicBarrier(many);
        ExecutorService askers = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Response>> all = IntStream.range(0, many)
                    .<Callable<Response>>mapToObj(one -> () -> {
                        start.await();
                        return asking.apply(one);
                    })
                    .toList();
            return askers.invokeAll(all).stream().map(AtOnce::answer).toList();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        } finally {
            askers.shutdownNow();
        }
    }

    /** In rising order. */
    public static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    private static Response answer(Future<Response> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
