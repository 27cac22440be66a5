package se.kvittens.examples.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.DateSpan;

/** Makes up the recipients of a provider. */
final class Clients {

    private final DemoProvider provider;
    private final Dice dice;

    Clients(DemoProvider provider, Dice dice) {
        this.provider = provider;
        this.dice = dice;
    }

    List<Client> all() {
        return IntStream.range(provider.firstRecipient(), provider.firstRecipient() + provider.recipients())
                .mapToObj(number -> client(number, dice.of(id(number).value())))
                .toList();
    }

    private Client client(int number, Dice own) {
        return provider.isGuest(number) ? guest(number, own) : resident(number, own);
    }

    private Client resident(int number, Dice own) {
        Turn turn = Turn.of(number);
        List<Slot> routine = Routine.of(own);
        return new Client(
                number,
                recipient(number, false, own),
                routine,
                new Orders(own, routine).after(turn),
                Absences.of(turn, own),
                Optional.empty(),
                paceOf(turn, own),
                excessApproved(turn),
                !own.happens(200),
                noTagAgreed(turn));
    }

    private Client guest(int number, Dice own) {
        LocalDate first = LocalDate.of(2024, 9, 2).plusDays(own.below(30));
        Set<TaskCode> evening =
                number % 2 == 0 ? Set.of(Tasks.TEMPORARY_STAY, Tasks.PERSONAL_CARE) : Set.of(Tasks.TEMPORARY_STAY);
        return new Client(
                number,
                recipient(number, true, own),
                Routine.ofGuest(own, evening),
                List.of(),
                List.of(),
                Optional.of(DateSpan.closed(first, first.plusDays(own.between(6, 24)))),
                85,
                Duration.ZERO,
                false,
                Optional.empty());
    }

    private Recipient recipient(int number, boolean isGuest, Dice own) {
        boolean isYoung = number % 16 == 4;
        LocalDate born = LocalDate.of(isYoung ? 1961 : 1926, 1, 1).plusDays(own.below(365 * (isYoung ? 38 : 32)));
        return new Recipient(
                id(number),
                Optional.of(born),
                areaOf(number),
                isYoung && own.happens(330),
                isGuest,
                false,
                cohabitantOf(number));
    }

    private Area areaOf(int number) {
        if (provider.inArchipelago()) {
            return number % 3 == 0 ? Area.RURAL : Area.ISLAND;
        }
        return number % 25 == 5 ? Area.RURAL : number % 50 == 30 ? Area.ISLAND : Area.MAINLAND;
    }

    /** Numbers 11 and 12 of every forty live together. */
    private static Optional<RecipientId> cohabitantOf(int number) {
        int place = number % 40;
        return place == 11 ? Optional.of(id(number + 1)) : place == 12 ? Optional.of(id(number - 1)) : Optional.empty();
    }

    private static int paceOf(Turn turn, Dice own) {
        return switch (turn) {
            case EXCESS, EXCESS_APPROVED, EXCESS_PARTLY -> own.between(120, 135);
            default -> own.between(68, 98);
        };
    }

    private static Duration excessApproved(Turn turn) {
        return switch (turn) {
            case EXCESS_APPROVED -> Duration.ofHours(25);
            case EXCESS_PARTLY -> Duration.ofMinutes(45);
            default -> Duration.ZERO;
        };
    }

    private static Optional<YearMonth> noTagAgreed(Turn turn) {
        return switch (turn) {
            case NO_TAG -> Optional.of(YearMonth.of(2024, 8));
            case NO_TAG_YET -> Optional.of(YearMonth.of(2024, 10));
            default -> Optional.empty();
        };
    }

    private static RecipientId id(int number) {
        return new RecipientId(String.format(Locale.ROOT, "r%04d", number));
    }
}
