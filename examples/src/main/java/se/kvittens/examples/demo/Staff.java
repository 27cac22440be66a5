package se.kvittens.examples.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.kvittens.domain.identity.CarerId;

/** Who works where and when: each carer in one district and one shift, five days out of seven. */
final class Staff {

    private static final int WEEK = 7;
    private static final int WORKING_DAYS = 5;
    private static final int TOO_FEW_TO_TAKE_TURNS = 2;

    private final DemoProvider provider;
    private final List<CarerId> carers;

    Staff(DemoProvider provider) {
        this.provider = provider;
        int number = provider.districts() * provider.carersOfDistrict() + provider.carersByNight();
        this.carers = IntStream.range(provider.firstCarer(), provider.firstCarer() + number)
                .mapToObj(each -> new CarerId(String.format(Locale.ROOT, "c%03d", each)))
                .toList();
    }

    /** At night the carers serve all districts. */
    List<CarerId> onDuty(int district, Shift shift, LocalDate date) {
        int first = district * provider.carersOfDistrict();
        int evening = first + provider.carersByDay();
        return switch (shift) {
            case DAY -> working(carers.subList(first, evening), date);
            case EVENING -> working(carers.subList(evening, evening + provider.carersByEvening()), date);
            case NIGHT -> working(carers.subList(carers.size() - provider.carersByNight(), carers.size()), date);
        };
    }

    private static List<CarerId> working(List<CarerId> team, LocalDate date) {
        return IntStream.range(0, team.size())
                .filter(place ->
                        team.size() <= TOO_FEW_TO_TAKE_TURNS || (place * 3L + date.toEpochDay()) % WEEK < WORKING_DAYS)
                .mapToObj(team::get)
                .toList();
    }
}
