package se.kvittens.files.intake.remote;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;

/**
 * How long one waits for another system and how often it is asked; what is empty is as usual with that system.
 *
 * @param connect for a connection to come about
 * @param answer between two pieces of an answer
 * @param attempts the first one included; again only where that does no harm and may help
 * @param pause before the second attempt, and doubled with each further one
 * @param within from the first attempt on: none begins after it
 */
public record RemotePatience(
        Optional<Duration> connect,
        Optional<Duration> answer,
        Optional<Integer> attempts,
        Optional<Duration> pause,
        Optional<Duration> within) {

    /** All as usual. */
    public static final RemotePatience USUAL = new RemotePatience(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int MOST_ATTEMPTS = 10;
    private static final Duration LONGEST = Duration.ofHours(1);

    static RemotePatience read(YamlFields fields) {
        RemotePatience read = new RemotePatience(
                fields.optional("connect").flatMap(value -> value.as(RemotePatience::some)),
                fields.optional("answer").flatMap(value -> value.as(RemotePatience::some)),
                fields.optional("attempts").flatMap(value -> value.as(Readings.whole(1, MOST_ATTEMPTS))),
                fields.optional("pause").flatMap(value -> value.as(RemotePatience::length)),
                fields.optional("within").flatMap(value -> value.as(RemotePatience::some)));
        fields.refuseUnknown();
        return read;
    }

    private static Either<Misread, Duration> length(String text) {
        return Readings.length(text).filterOrElse(length -> length.compareTo(LONGEST) <= 0, RemotePatience::outside);
    }

    /** None at all would be for ever, or never. */
    private static Either<Misread, Duration> some(String text) {
        return length(text).filterOrElse(length -> !length.isZero(), RemotePatience::outside);
    }

    private static Misread outside(Duration length) {
        return new Misread(FaultKind.INVALID_VALUE, "PT1S–PT1H");
    }
}
