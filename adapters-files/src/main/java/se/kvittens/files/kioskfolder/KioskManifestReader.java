package se.kvittens.files.kioskfolder;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.visit.Handset;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.kioskfolder.KioskManifest.NamesShown;
import se.kvittens.files.monthfolder.manifest.LockDatesField;
import se.kvittens.files.setupfolder.OwnBooks;
import se.kvittens.files.setupfolder.Town;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;

/** Reads {@code kiosk.yaml}; a fault for each thing that is wrong with it. */
final class KioskManifestReader {

    /**
     * What the file says, if only in part.
     *
     * @param manifest to be used only where no fault was found
     * @param town empty where it is missing, or can be nobody's name
     */
    record Read(Optional<KioskManifest> manifest, Optional<Town> town, OwnBooks books) {}

    private static final Duration USUAL_SIGN_OUT = Duration.ofMinutes(5);

    private KioskManifestReader() {}

    static Read read(YamlFields fields) {
        fields.required("format")
                .ifPresent(value -> value.as(Readings.whole(KioskManifest.FORMAT, KioskManifest.FORMAT)));
        Optional<KioskName> name = fields.required("name").flatMap(value -> value.as(KioskManifestReader::kioskName));
        Optional<Town> town = Town.in(fields);
        Optional<String> provider = fields.required("provider").flatMap(value -> value.as(Readings::name));
        PublishedLocks locks = LockDatesField.read(fields);
        Optional<LocalDate> goLive = fields.optional("goLive").flatMap(value -> value.as(Readings::date));
        OwnBooks books = OwnBooks.in(fields);
        Duration signOutAfter = fields.optional("signOutAfter")
                .flatMap(value -> value.as(KioskManifestReader::signOut))
                .orElse(USUAL_SIGN_OUT);
        NamesShown namesShown = fields.optional("namesShown")
                .flatMap(value -> value.as(Readings.oneOf(NamesShown.class)))
                .orElse(NamesShown.LABELS);
        Handset handset = handset(fields);
        fields.refuseUnknown();
        Optional<KioskManifest> manifest =
                town.flatMap(of -> provider.flatMap(by -> name.map(called -> new KioskManifest(
                        called,
                        new Assignment(of.id(), new ProviderId(by), locks, goLive),
                        books.folder(),
                        signOutAfter,
                        namesShown,
                        handset))));
        return new Read(manifest, town, books);
    }

    private static Handset handset(YamlFields fields) {
        return new Handset(
                fields.optional("phone").flatMap(value -> value.as(Readings::phone)),
                fields.optional("privatePhone")
                        .flatMap(value -> value.as(Readings::flag))
                        .orElse(false));
    }

    private static Either<Misread, KioskName> kioskName(String text) {
        if (PersonalNumbers.isOne(text)) {
            return Either.left(new Misread(FaultKind.PERSONAL_NUMBER, ""));
        }
        return KioskName.isAllowed(text)
                ? Either.right(new KioskName(text))
                : Either.left(new Misread(FaultKind.INVALID_VALUE, "a–z, 0–9, -; norra-1"));
    }

    private static Either<Misread, Duration> signOut(String text) {
        return Readings.length(text)
                .filterOrElse(
                        length -> length.compareTo(KioskManifest.SHORTEST_SIGN_OUT) >= 0
                                && length.compareTo(KioskManifest.LONGEST_SIGN_OUT) <= 0,
                        length -> new Misread(
                                FaultKind.INVALID_VALUE,
                                KioskManifest.SHORTEST_SIGN_OUT + "–" + KioskManifest.LONGEST_SIGN_OUT));
    }
}
