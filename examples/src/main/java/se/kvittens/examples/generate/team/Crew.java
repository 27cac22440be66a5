package se.kvittens.examples.generate.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.examples.generate.client.Client;
import se.kvittens.examples.generate.client.Slot;

/** The carers of a team: as many as its visits need, each in one shift, five days out of seven. */
final class Crew {

    /** So many visits a carer makes in a shift, as in the published plans. */
    private static final double VISITS_OF_CARER = 6.9;

    private static final int WEEK = 7;
    private static final int WORKING_DAYS = 5;
    private static final int TOO_FEW_TO_TAKE_TURNS = 2;

    private final List<CarerId> carers = new ArrayList<>();
    private final Map<Shift, int[]> places = new EnumMap<>(Shift.class);

    Crew(Team team, List<Client> clients) {
        long first = team.number() * Team.NUMBERS_OF_CARERS + 1;
        for (Shift shift : Shift.values()) {
            int employed = Math.min(shift.mostCarers(), employed(visitsOfDay(clients, shift)));
            places.put(
                    shift,
                    IntStream.range(carers.size(), carers.size() + employed).toArray());
            for (int i = 0; i < employed; i++) {
                carers.add(id(first + carers.size()));
            }
        }
    }

    int size() {
        return carers.size();
    }

    CarerId at(int place) {
        return carers.get(place);
    }

    /** The places of those who work in a shift of a day. */
    int[] onDuty(Shift shift, LocalDate date) {
        int[] team = places.getOrDefault(shift, new int[0]);
        return team.length <= TOO_FEW_TO_TAKE_TURNS
                ? team
                : IntStream.range(0, team.length)
                        .filter(i -> (i * 3L + date.toEpochDay()) % WEEK < WORKING_DAYS)
                        .map(i -> team[i])
                        .toArray();
    }

    /** Two at least, for the visits that need two. */
    private static int employed(double visitsOfDay) {
        int onDuty = (int) Math.max(2, Math.round(visitsOfDay / VISITS_OF_CARER));
        return onDuty <= TOO_FEW_TO_TAKE_TURNS ? onDuty : (onDuty * WEEK + WORKING_DAYS - 1) / WORKING_DAYS;
    }

    /** On the average day; a visit of two carers is two. */
    private static double visitsOfDay(List<Client> clients, Shift shift) {
        return clients.stream()
                        .flatMap(client -> client.routine().stream())
                        .filter(slot -> Shift.at(slot.minuteOfDay()) == shift)
                        .mapToInt(slot -> slot.days().size() * (slot.kind() == Slot.Kind.TWO_CARERS ? 2 : 1))
                        .sum()
                / (double) WEEK;
    }

    /** In three digits at least. */
    static String numbered(long number) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    private static CarerId id(long number) {
        return new CarerId("c" + numbered(number));
    }
}
