package se.kvittens.files.rulecase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.pricelist.PriceListReader;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlFile;
import se.kvittens.files.yaml.YamlValue;

/** Reads a rule case, or says all that is wrong with it. */
public final class RuleCaseReader {

    private static final YearMonth ANY_MONTH = YearMonth.of(1970, 1);

    private final RuleBooks books;

    public RuleCaseReader(RuleBooks books) {
        this.books = books;
    }

    public Optional<RuleCase> read(Path path, Faults faults) {
        return YamlFile.text(path, faults).flatMap(text -> parse(path.toString(), text, faults));
    }

    public Optional<RuleCase> parse(String file, String text, Faults faults) {
        Faults own = new Faults();
        Optional<RuleCase> read = YamlFile.parse(file, text, own).flatMap(root -> ruleCase(root.fields()));
        own.all().forEach(faults::add);
        return own.isEmpty() ? read : Optional.empty();
    }

    /** The error that a case expects which can't be read as a month; none where it expects none. */
    List<Expectation> expectedErrorOf(Path path) {
        Faults ignored = new Faults();
        return YamlFile.text(path, ignored)
                .flatMap(text -> YamlFile.parse(path.toString(), text, ignored))
                .flatMap(root -> root.fields().optional("expect"))
                .map(expect -> ExpectationReader.read(expect.fields()))
                .orElse(List.of());
    }

    private Optional<RuleCase> ruleCase(YamlFields root) {
        String title = root.optional("case").flatMap(YamlValue::text).orElse("");
        List<String> rules = root.optional("rules").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(rule -> rule.text().stream())
                .toList();
        Optional<YamlValue> monthValue = root.required("month");
        MunicipalityId municipality = new MunicipalityId(root.required("municipality")
                .flatMap(value -> value.as(Readings::name))
                .orElse("?"));
        YearMonth month = monthValue.flatMap(value -> value.as(Readings::month)).orElse(ANY_MONTH);
        Optional<RuleBook> book = books.rulesFor(municipality, month);
        if (book.isEmpty()) {
            monthValue.ifPresent(value -> value.fault(FaultKind.NO_RULE_BOOK, municipality.value(), month.toString()));
        }
        Basis basis = basis(root);
        CutOver.GoLive provider = new CutOver.GoLive(
                root.optional("provider")
                        .flatMap(value -> value.as(Readings::name))
                        .orElse("Provider"),
                Optional.empty());
        PublishedLocks locks = locks(root);
        PriceList prices = PriceListReader.prices(root);
        Map<RecipientId, RecipientFile> recipients = recipients(root, book);
        List<RegisteredVisit> visits = visits(root, book);
        List<Expectation> expected = root.optional("expect")
                .map(YamlValue::fields)
                .map(ExpectationReader::read)
                .orElse(List.of());
        root.refuseUnknown();
        ProviderMonth input = new ProviderMonth(
                municipality, month, provider, locks, prices, List.copyOf(recipients.values()), visits);
        return Optional.of(new RuleCase(title, rules, input, basis, expected));
    }

    private static Basis basis(YamlFields root) {
        Optional<Instant> asOf = root.optional("asOf").flatMap(value -> value.as(Readings::instant));
        boolean isFinal = root.optional("final")
                .flatMap(value -> value.as(Readings::flag))
                .orElse(true);
        return new Basis(asOf, isFinal);
    }

    private static PublishedLocks locks(YamlFields root) {
        Map<YearMonth, LockDate> locks = new HashMap<>();
        root.optional("lockDates")
                .map(YamlValue::fields)
                .map(YamlFields::all)
                .orElse(Map.of())
                .forEach((month, value) -> Readings.month(month)
                        .peek(read -> value.as(Readings::instant).ifPresent(at -> locks.put(read, new LockDate(at))))
                        .peekLeft(misread -> value.fault(misread.kind(), month, misread.expected())));
        return new PublishedLocks(locks);
    }

    private static Map<RecipientId, RecipientFile> recipients(YamlFields root, Optional<RuleBook> book) {
        Map<RecipientId, RecipientFile> recipients = new LinkedHashMap<>();
        root.optional("recipients")
                .map(YamlValue::fields)
                .map(YamlFields::all)
                .orElse(Map.of())
                .forEach((id, value) -> Readings.name(id)
                        .peek(name -> recipients.put(
                                new RecipientId(name), CaseRecipientReader.read(new RecipientId(name), value, book)))
                        .peekLeft(misread -> value.fault(misread.kind(), id, misread.expected())));
        return recipients;
    }

    private static List<RegisteredVisit> visits(YamlFields root, Optional<RuleBook> book) {
        CaseVisitReader reader = new CaseVisitReader(book);
        return root.optional("visits").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(visit -> reader.read(visit).stream())
                .toList();
    }
}
