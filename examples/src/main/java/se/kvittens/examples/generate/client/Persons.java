package se.kvittens.examples.generate.client;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.Rate;
import se.kvittens.examples.generate.chance.Spread;
import se.kvittens.examples.generate.town.MadeUpProvider;
import se.kvittens.examples.generate.town.Town;

/** Who recipients are: age, place and what the office knows of them. */
final class Persons {

    private static final int DAYS_OF_YEAR = 365;

    /** The least age, and how many years more at most, of those who are 65 or older, and of the younger ones. */
    private static final int OLD = 67;

    private static final int OLD_AND_MORE = 32;
    private static final int YOUNG = 25;
    private static final int YOUNG_AND_MORE = 38;

    private static final int MOST_MEALS = 31;
    private static final Duration ALL_EXCESS = Duration.ofHours(60);
    private static final Duration SOME_EXCESS = Duration.ofMinutes(45);

    private final Town town;
    private final MadeUpProvider provider;

    Persons(Town town, MadeUpProvider provider) {
        this.town = town;
        this.provider = provider;
    }

    Recipient recipient(Person person, boolean isGuest) {
        boolean isYoung = Spread.AGES.happensTo(person.place(), Rate.YOUNGER_THAN_65);
        return new Recipient(
                person.id(),
                Optional.of(
                        isYoung ? born(YOUNG, YOUNG_AND_MORE, person.dice()) : born(OLD, OLD_AND_MORE, person.dice())),
                areaOf(person),
                isYoung && person.dice().happens(Rate.IN_SOCIAL_PSYCHIATRY),
                isGuest,
                false,
                person.cohabitsWith());
    }

    Client.Facts facts(Person person, Turn turn, boolean hasMeals) {
        Dice dice = person.dice();
        return new Client.Facts(
                dice.happens(Rate.WITH_LOCK),
                dice.happens(Rate.OUTSIDE_ALLOWED),
                excessApproved(turn),
                hasMeals ? dice.between(1, MOST_MEALS) : 0,
                noTagAgreed(turn));
    }

    private LocalDate born(int age, int andMore, Dice dice) {
        return town.firstDay().minusYears(age).minusDays(dice.below(andMore * DAYS_OF_YEAR));
    }

    private Area areaOf(Person person) {
        if (provider.inArchipelago()) {
            return person.number() % 3 == 0 ? Area.RURAL : Area.ISLAND;
        }
        int place = Spread.AREAS.placeOf(person.place());
        if (place < Rate.ISLAND.times()) {
            return Area.ISLAND;
        }
        return place < Rate.ISLAND.times() + Rate.RURAL.times() ? Area.RURAL : Area.MAINLAND;
    }

    private static Duration excessApproved(Turn turn) {
        return switch (turn) {
            case EXCESS_APPROVED -> ALL_EXCESS;
            case EXCESS_PARTLY -> SOME_EXCESS;
            default -> Duration.ZERO;
        };
    }

    private Optional<YearMonth> noTagAgreed(Turn turn) {
        YearMonth first = YearMonth.from(town.firstDay());
        return switch (turn) {
            case NO_TAG -> Optional.of(first.minusMonths(1));
            case NO_TAG_YET -> Optional.of(first.plusMonths(1));
            default -> Optional.empty();
        };
    }
}
