package se.kvittens.examples.generate.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.Rate;
import se.kvittens.examples.generate.chance.Spread;
import se.kvittens.examples.generate.town.MadeUpProvider;
import se.kvittens.examples.generate.town.TaskMenu;
import se.kvittens.examples.generate.town.Town;

/** Makes up the recipients of a team. What becomes of each hangs on the seed and its number alone. */
public final class Clients {

    private static final int LONGEST_STAY = 24;

    private final Town town;
    private final TaskMenu menu;
    private final Persons persons;
    private final Dice dice;
    private final int shift;

    /**
     * Makes up those of a provider.
     *
     * @param dice the same for all providers
     */
    public Clients(Town town, MadeUpProvider provider, Dice dice) {
        this.town = town;
        this.menu = town.tasks();
        this.persons = new Persons(town, provider);
        this.dice = dice;
        this.shift = dice.of(0).below(Rate.OF);
    }

    /** Those from one number to another, both included. Two that live together come one after the other. */
    public List<Client> numbered(long first, long last) {
        List<Client> all = new ArrayList<>();
        long number = first;
        while (number <= last) {
            if (number < last && livesWithNext(number)) {
                all.addAll(two(number));
                number += 2;
            } else {
                all.add(isGuest(number) ? guest(person(number)) : resident(person(number), Optional.empty()));
                number++;
            }
        }
        return all;
    }

    private Person person(long number) {
        return new Person(number, number + shift, Optional.empty(), dice.of(number));
    }

    private boolean isGuest(long number) {
        return menu.stay().isPresent() && Spread.GUESTS.happensTo(number + shift, Rate.GUEST);
    }

    private boolean livesWithNext(long number) {
        return Spread.COHABITANTS.happensTo(number + shift, Rate.COHABITING)
                && !isGuest(number)
                && !isGuest(number + 1);
    }

    private List<Client> two(long number) {
        Person first = new Person(number, number + shift, Optional.of(Person.id(number + 1)), dice.of(number));
        Person second = new Person(number + 1, number + 1 + shift, Optional.of(first.id()), dice.of(number + 1));
        Slot ofFirst = new Routine(menu, dice.of(number).of(1)).together();
        Slot ofSecond = new Slot(
                ofFirst.days(),
                ofFirst.minuteOfDay(),
                new Routine(menu, dice.of(number).of(2)).together().minutes(),
                ofFirst.tasks(),
                Slot.Kind.TOGETHER);
        Client other = resident(second, Optional.of(new Shared(ofSecond, Optional.empty())));
        return List.of(
                resident(first, Optional.of(new Shared(ofFirst, Optional.of(new Together(other, ofSecond))))), other);
    }

    private Client resident(Person person, Optional<Shared> shared) {
        Turn turn = Turn.of(person.place());
        Routine routine = new Routine(menu, person.dice());
        shared.ifPresent(each -> routine.keep(each.slot));
        List<Slot> needed = new ArrayList<>(routine.ofResident());
        Orders orders = new Orders(town, person.dice(), turn);
        Set<TaskCode> meals =
                Spread.MEALS.happensTo(person.place(), Rate.WITH_MEALS) ? new HashSet<>(menu.meals()) : Set.of();
        List<Execution> executions = orders.of(needed, meals);
        if (hasOtherCategory(person)) {
            Task task = person.dice().oneOf(menu.others());
            Slot visit = routine.ofOtherCategory(task);
            needed.add(visit);
            executions = orders.ofOther(task, visit, executions);
        }
        Optional<Together> together = shared.flatMap(Shared::together);
        shared.filter(each -> each.together.isEmpty()).ifPresent(each -> needed.remove(each.slot));
        return new Client(
                persons.recipient(person, false),
                needed,
                together,
                executions,
                new Absences(town, person.dice()).after(turn),
                Optional.empty(),
                persons.facts(person, turn, !meals.isEmpty()));
    }

    private boolean hasOtherCategory(Person person) {
        return !menu.others().isEmpty() && Spread.OTHER_CATEGORIES.happensTo(person.place(), Rate.WITH_OTHER_CATEGORY);
    }

    private Client guest(Person person) {
        Dice own = person.dice();
        LocalDate first = town.firstDay().plusDays(own.below(town.days() * 2 / 3));
        return new Client(
                persons.recipient(person, true),
                new Routine(menu, own).ofGuest(menu.stay().orElseThrow()),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(DateSpan.closed(first, first.plusDays(own.between(6, LONGEST_STAY)))),
                persons.facts(person, Turn.NOTHING, false));
    }

    /** One's part of the visit that two have together, and of the first also the other's. */
    private record Shared(Slot slot, Optional<Together> together) {}
}
