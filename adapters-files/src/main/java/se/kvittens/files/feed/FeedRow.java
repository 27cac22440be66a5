package se.kvittens.files.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldPerson;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.time.LocalInput;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Phone;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.profile.Mapping;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.profile.TimeForms;
import se.kvittens.files.records.Cell;
import se.kvittens.files.records.Records;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;

/**
 * The record that was just read, by a profile; the next one takes its place. Each reading notes a fault where the cells
 * are not what is asked for, and the row is rejected. An empty cell is nothing, false or none.
 */
public final class FeedRow<F extends Enum<F> & FeedField> {

    private final String file;
    private final Profile<F> profile;
    private final SharedColumns<F> shared;
    private final RowCells<F> cells;
    private final Consumer<Fault> faults;
    private final MomentReading reading;
    private @Nullable Records record;
    private boolean isRejected;

    FeedRow(String file, Profile<F> profile, Map<F, int[]> places, Consumer<Fault> faults) {
        this.file = file;
        this.profile = profile;
        this.shared = new SharedColumns<>(places);
        this.faults = faults;
        this.reading = new MomentReading(profile.times());
        this.cells = new RowCells<>(places);
    }

    FeedRow<F> of(Records next) {
        record = next;
        isRejected = false;
        cells.load(next, (field, kind) -> note(kind, field, "", ""));
        return this;
    }

    private Records record() {
        return Objects.requireNonNull(record);
    }

    public boolean isRejected() {
        return isRejected;
    }

    public long line() {
        return record().line();
    }

    /**
     * Where the row stands.
     *
     * @param changed when the other system last changed the record, where the row says so
     */
    public Origin origin(Optional<Instant> changed) {
        return new Origin(file, line(), changed);
    }

    /** A date that is another field's too says nothing by itself: there the time must be filled. */
    public boolean isEmpty(F field) {
        Cell[] parts = cells.of(field);
        for (int part = shared.isShared(field) ? 1 : 0; part < parts.length; part++) {
            if (!parts[part].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Rejects the row where the field is empty. */
    public void require(F field) {
        if (isEmpty(field)) {
            fault(FaultKind.MISSING_FIELD, field, "");
        }
    }

    public Optional<String> id(F field) {
        Optional<String> id = text(field);
        if (id.filter(PersonalNumbers::isOne).isPresent()) {
            note(FaultKind.PERSONAL_NUMBER, field, "", "");
        }
        return id;
    }

    /** The id of a phone, which no message repeats where it is refused. */
    public Optional<Phone> phone(F field) {
        return text(field)
                .flatMap(id -> Phone.of(id)
                        .peekLeft(fault -> note(FaultKind.valueOf(fault.name()), field, "", ""))
                        .toJavaOptional());
    }

    /** The parts of a name, with blanks between. */
    public Optional<String> name(F field) {
        return Optional.of(cells.shown(field)).filter(name -> !name.isEmpty());
    }

    public Optional<LocalDate> date(F field) {
        Cell cell = cells.first(field);
        Optional<LocalDate> date = cell.isEmpty() ? Optional.empty() : reading.date(cell);
        if (date.isEmpty() && !cell.isEmpty()) {
            fault(
                    FaultKind.MALFORMED_DATE,
                    field,
                    String.join(", ", profile.times().date()));
        }
        return date;
    }

    /** Nothing where it is empty; a fault where only one of its columns is filled. */
    public Optional<LocalMoment> moment(F field) {
        if (isEmpty(field)) {
            return Optional.empty();
        }
        Cell[] parts = cells.of(field);
        boolean isWhole = parts.length == 1;
        Optional<LocalMoment> moment = isWhole ? reading.moment(parts[0]) : reading.moment(parts[0], parts[1]);
        if (moment.isEmpty()) {
            TimeForms forms = profile.times();
            String expected = isWhole
                    ? String.join(", ", forms.moment())
                    : String.join(", ", forms.date()) + " + " + String.join(", ", forms.time());
            fault(FaultKind.MALFORMED_TIME_HERE, field, expected);
        }
        return moment;
    }

    /** Whether the first columns of the two, such as that of their date, are one. */
    public boolean sharesFirstColumn(F one, F other) {
        return shared.areShared(one, other);
    }

    /** A fault where the clock shows the time twice and the file does not say which, or never. */
    public Optional<Instant> instant(F field, LocalMoment moment) {
        return LocalInput.resolve(moment.local(), moment.offset())
                .peekLeft(fault -> fault(FaultKind.valueOf(fault.name()), field, ""))
                .toJavaOptional();
    }

    public Optional<Instant> instant(F field) {
        return moment(field).flatMap(moment -> instant(field, moment));
    }

    public Optional<Duration> length(F field) {
        Cell cell = cells.first(field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> length = Lengths.plain(cell.text());
        if (length.isEmpty() && Lengths.isNumber(cell.text())) {
            var unit = mapping(field).unit();
            if (unit.isEmpty()) {
                fault(FaultKind.UNKNOWN_UNIT, field, field.key());
                return length;
            }
            length = Lengths.of(cell.text(), unit.get());
        }
        if (length.isEmpty()) {
            fault(FaultKind.MALFORMED_LENGTH, field, "");
        }
        return length;
    }

    /** What the word means by the profile; a fault where that does not say. */
    public Optional<String> word(F field) {
        if (!profile.has(field)) {
            return Optional.empty();
        }
        Cell cell = cells.first(field);
        Mapping mapping = mapping(field);
        Optional<String> meaning = cell.isEmpty() ? mapping.empty() : mapping.meaningOf(cell.text());
        if (meaning.isEmpty() && !cell.isEmpty()) {
            fault(FaultKind.UNKNOWN_WORD, field, knownWords(mapping));
        }
        return meaning;
    }

    public boolean flag(F field) {
        return word(field).filter("true"::equals).isPresent();
    }

    /** What the words mean, each once. */
    public Set<String> codes(F field) {
        Set<String> codes = new LinkedHashSet<>();
        Cell cell = cells.first(field);
        if (!cell.isEmpty()) {
            Mapping mapping = mapping(field);
            for (String word : cell.text().split(Pattern.quote(mapping.separator()), -1)) {
                if (!word.isBlank()) {
                    mapping.meaningOf(word)
                            .ifPresentOrElse(
                                    codes::add,
                                    () -> note(FaultKind.UNKNOWN_WORD, field, word.strip(), knownWords(mapping)));
                }
            }
        }
        return codes;
    }

    public Optional<Integer> number(F field, int most) {
        return text(field)
                .flatMap(text -> Readings.whole(0, most)
                        .apply(text)
                        .peekLeft(misread -> misread(field, misread))
                        .toJavaOptional());
    }

    /** By an id, a name or both; a fault where the row has neither. */
    public Optional<ToldPerson> person(F byId, F byName) {
        Optional<String> id = id(byId);
        Optional<String> name = name(byName);
        if (id.isEmpty() && name.isEmpty()) {
            fault(FaultKind.MISSING_FIELD, profile.has(byId) ? byId : byName, "");
            return Optional.empty();
        }
        return Optional.of(new ToldPerson(id, name));
    }

    /** A text by a person (REG-9). */
    public Note note(F field, int mostCharacters) {
        return text(field)
                .map(text -> Note.of(text, mostCharacters)
                        .peekLeft(refused -> refuse(field, refused, mostCharacters))
                        .getOrElse(Note.NONE))
                .orElse(Note.NONE);
    }

    private void refuse(F field, Note.NoteFault refused, int mostCharacters) {
        switch (refused) {
            case PERSONAL_NUMBER -> fault(FaultKind.PERSONAL_NUMBER, field, "");
            case TOO_LONG -> fault(FaultKind.TEXT_TOO_LONG, field, String.valueOf(mostCharacters));
        }
    }

    public Optional<String> text(F field) {
        Cell cell = cells.first(field);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell.text());
    }

    /** Rejects the row for what the field holds; what is personal is not repeated. */
    public void fault(FaultKind kind, F field, String expected) {
        note(kind, field, field.isPersonal() ? "" : cells.shown(field), expected);
    }

    private void misread(F field, Misread misread) {
        fault(misread.kind(), field, misread.expected());
    }

    private void note(FaultKind kind, F field, String value, String expected) {
        isRejected = true;
        String column = profile.has(field) ? String.join(" + ", mapping(field).headers()) : field.key();
        faults.accept(new Fault(kind, file, line(), column, value, expected));
    }

    private static String knownWords(Mapping mapping) {
        return String.join(", ", new TreeSet<>(mapping.words().keySet()));
    }

    private Mapping mapping(F field) {
        return profile.of(field).orElseThrow();
    }
}
