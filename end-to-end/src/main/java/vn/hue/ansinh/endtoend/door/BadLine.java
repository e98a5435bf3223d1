package vn.hue.ansinh.endtoend.door;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Random;

/**
 * A line on which a share of the calls fails at random: half of them never arrive, of the other half the answer is lost
 * after all was done. The same seed loses the same ones.
 */
public final class BadLine implements Line {
    private static final int ALL = 1000;

    private final Random chance;
    private final int perMille;
    private int lostThere;
    private int lostBack;

    public BadLine(long seed, int perMille) {
        chance = new Random(seed);
        this.perMille = perMille;
    }

    @Override
    public HttpResponse<String> carry(Trip trip) throws IOException, InterruptedException {
        int luck = luck();
        if (luck < perMille / 2) {
            throw new IOException("the request was lost");
        }
        HttpResponse<String> answer = trip.go();
        if (luck < perMille) {
            throw new IOException("the answer was lost: " + answer.statusCode());
        }
        return answer;
    }

    private synchronized int luck() {
        int luck = chance.nextInt(ALL);
        lostThere += luck < perMille / 2 ? 1 : 0;
        lostBack += luck >= perMille / 2 && luck < perMille ? 1 : 0;
        return luck;
    }

    /** How many requests never arrived. */
    public synchronized int lostThere() {
        return lostThere;
    }

    /** How many answers never came back. */
    public synchronized int lostBack() {
        return lostBack;
    }
}
