package se.kvittens.files.intake.remote;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.monthfolder.manifest.FolderPaths;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlFile;
import se.kvittens.files.yaml.YamlValue;

/** A file that says where another system is and who we are there: {@code feeds.yaml}, or one with nothing else in it. */
public final class ConnectionFile {

    public static final String KEY = "lifecare";

    private static final int FORMAT = 1;
    private static final Pattern ADDRESS =
            Pattern.compile("(https://[\\w.-]+|http://(127\\.0\\.0\\.1|localhost))(:\\d{1,5})?(/[\\w./~%-]*)?");
    private static final Misread NO_ADDRESS = new Misread(FaultKind.INVALID_VALUE, "https://host/path");

    private ConnectionFile() {}

    /** All that is wrong with it, or what it says; the deliveries that it may list beside it are not looked at. */
    public static Either<List<Fault>, RemoteSource> read(Path file) {
        Faults faults = new Faults();
        if (Files.notExists(file)) {
            faults.add(new Fault(FaultKind.MISSING_FILE, file.toString(), 0, "", "", ""));
            return Either.left(faults.all());
        }
        Path folder = file.toAbsolutePath().getParent();
        Optional<RemoteSource> source = YamlFile.text(file, faults)
                .flatMap(text -> YamlFile.parse(file.toString(), text, faults))
                .flatMap(value -> remote(value, folder == null ? Path.of(".") : folder));
        return faults.isEmpty() && source.isPresent() ? Either.right(source.get()) : Either.left(faults.all());
    }

    private static Optional<RemoteSource> remote(YamlValue value, Path folder) {
        YamlFields fields = value.fields();
        fields.required("format").ifPresent(number -> number.as(Readings.whole(FORMAT, FORMAT)));
        Optional<RemoteSource> source = fields.required(KEY).flatMap(each -> remote(each.fields(), folder));
        fields.optional("all");
        fields.optional("providers");
        fields.refuseUnknown();
        return source;
    }

    /**
     * What stands under the key.
     *
     * @param folder in which the file stands, and with it the files that it names
     */
    public static Optional<RemoteSource> remote(YamlFields fields, Path folder) {
        Optional<String> address = fields.required("address").flatMap(value -> value.as(ConnectionFile::address));
        Optional<String> client = fields.required("client").flatMap(value -> value.as(Readings::name));
        Optional<Path> secret = fields.optional("secretFile")
                .flatMap(value -> value.as(FolderPaths::pathWithin))
                .map(folder::resolve);
        Optional<String> mailbox = fields.optional("mailbox").flatMap(value -> value.as(Readings::name));
        Optional<Path> trust = fields.optional("trustStore")
                .flatMap(value -> value.as(text ->
                        FolderPaths.pathWithin(text).map(folder::resolve).flatMap(Certificates::in)));
        RemotePatience patience = fields.optional("patience")
                .map(value -> RemotePatience.read(value.fields()))
                .orElse(RemotePatience.USUAL);
        fields.refuseUnknown();
        return address.flatMap(at -> client.map(who -> new RemoteSource(at, who, secret, mailbox, trust, patience)));
    }

    /** Without user, query or fragment, where secrets may hide; unsealed to this machine alone. */
    public static Either<Misread, String> address(String text) {
        return ADDRESS.matcher(text).matches() ? Either.right(text) : Either.left(NO_ADDRESS);
    }
}
