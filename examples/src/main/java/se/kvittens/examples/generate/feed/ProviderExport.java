package se.kvittens.examples.generate.feed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.visit.RegisteredVisit;

/** A provider's exports, open until all parts of its month are added. */
public final class ProviderExport implements Closeable {

    static final String PHONIRO = "phoniro.csv";
    static final String FOLLOW_UP = "besoksuppfoljning.csv";
    static final String RECIPIENTS = "kunder.csv";
    static final String CARERS = "personal.csv";
    static final String ORDERS = "bestallningar.csv";
    static final String ABSENCES = "franvaro.csv";

    private final ForeignSheet<RecipientFile> recipients;
    private final ForeignSheet<CarerId> carers;
    private final ForeignSheet<RegisterExport.Of<Execution>> orders;
    private final ForeignSheet<RegisterExport.Of<Absence>> absences;
    private final ForeignSheet<RegisteredVisit> phoniro;
    private final ForeignSheet<RegisteredVisit> followUp;
    private final Set<CarerId> known = new HashSet<>();

    private ProviderExport(Path folder, RuleBook book) throws IOException {
        ForeignWords words = new ForeignWords(book);
        this.recipients = RegisterExport.recipients(folder.resolve(RECIPIENTS));
        this.carers = RegisterExport.carers(folder.resolve(CARERS));
        this.orders = RegisterExport.orders(folder.resolve(ORDERS), words);
        this.absences = RegisterExport.absences(folder.resolve(ABSENCES));
        this.phoniro = PhoniroExport.create(folder.resolve(PHONIRO), words);
        this.followUp = FollowUpExport.create(folder.resolve(FOLLOW_UP), words);
    }

    static ProviderExport in(Path folder, RuleBook book) throws IOException {
        return new ProviderExport(Files.createDirectories(folder), book);
    }

    /** Adds recipients and visits; two copies of a visit are in the same part. */
    public void add(List<RecipientFile> files, List<RegisteredVisit> visits) {
        for (RecipientFile file : files) {
            recipients.add(file);
            file.executions()
                    .forEach(each ->
                            orders.add(new RegisterExport.Of<>(file.recipient().id(), each)));
            file.absences()
                    .forEach(each -> absences.add(
                            new RegisterExport.Of<>(file.recipient().id(), each)));
        }
        visits.stream().map(RegisteredVisit::carer).filter(known::add).forEach(carers::add);
        visits.stream()
                .filter(visit -> visit.system() == SystemOfRecord.PHONIRO)
                .forEach(phoniro::add);
        FollowUp.heldOf(visits).forEach(followUp::add);
    }

    @Override
    public void close() throws IOException {
        try (recipients;
                carers;
                orders;
                absences;
                phoniro) {
            followUp.close();
        }
    }
}
