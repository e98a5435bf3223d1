package vn.hue.ansinh.kit.inbox;

/** Forgets what a test has parked; sending poison back would only park it again. */
final class CrossingOut {
    private CrossingOut() {}

    static void all(Parked parked, DeadLetters deadLetters) {
        parked.all().forEach(letter -> one(letter, deadLetters));
    }

    static void one(DeadLetterView letter, DeadLetters deadLetters) {
        deadLetters.crossOut(
                letter.topic() + "/" + letter.partition() + "/" + letter.offset() + "/" + letter.listener());
    }
}
