package se.kvittens.files.servefolder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.intake.remote.ConnectionFile;
import se.kvittens.files.servefolder.Overrides.Variable;
import se.kvittens.files.servefolder.StatedSignIn.Claims;
import se.kvittens.files.servefolder.StatedSignIn.TwoFactor;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads {@code signIn}. */
final class SignInFields {

    private SignInFields() {}

    /** To be used only where no fault was found; empty where there is no issuer. */
    static Optional<StatedSignIn> read(YamlFields fields, Overrides overrides) {
        Optional<String> issuer = issuer(fields, overrides);
        Set<String> audiences =
                fields.required("audience").map(SignInFields::oneOrMore).orElse(Set.of());
        Optional<String> client = name(fields, "client");
        Optional<String> keys = fields.optional("keys").flatMap(Untold::address);
        Claims claims = new Claims(name(fields, "nameClaim"), name(fields, "roleClaim"), name(fields, "providerClaim"));
        RoleWordFields words = RoleWordFields.in(fields);
        Optional<TwoFactor> twoFactor = fields.optional("twoFactor").map(SignInFields::twoFactor);
        fields.refuseUnknown();
        return issuer.map(from ->
                new StatedSignIn(from, audiences, client, keys, claims, words.roles(), words.device(), twoFactor));
    }

    /** The environment's, else the manifest's. */
    private static Optional<String> issuer(YamlFields fields, Overrides overrides) {
        Optional<YamlValue> stated =
                overrides.has(Variable.KVITTENS_SERVE_ISSUER) ? fields.optional("issuer") : fields.required("issuer");
        Optional<String> said = stated.flatMap(Untold::address);
        return overrides
                .read(Variable.KVITTENS_SERVE_ISSUER, "signIn.issuer", ConnectionFile::address)
                .or(() -> said);
    }

    private static Optional<String> name(YamlFields fields, String field) {
        return fields.optional(field).flatMap(value -> value.as(Readings::name));
    }

    private static TwoFactor twoFactor(YamlValue value) {
        YamlFields fields = value.fields();
        Set<String> acr = fields.optional("acr").map(SignInFields::oneOrMore).orElse(Set.of());
        Set<Set<String>> amr = new LinkedHashSet<>();
        fields.optional("amr").ifPresent(each -> items(each).forEach(item -> amr.add(oneOrMore(item))));
        fields.refuseUnknown();
        if (value.isMapping() && !fields.has("acr") && !fields.has("amr")) {
            value.fault(FaultKind.MISSING_FIELD, "", "");
        }
        return new TwoFactor(acr, amr);
    }

    /** A word, or a list of words. */
    private static Set<String> oneOrMore(YamlValue value) {
        Set<String> words = new LinkedHashSet<>();
        List<YamlValue> items = value.isList() ? items(value) : List.of(value);
        items.forEach(item -> item.as(Readings::name).ifPresent(words::add));
        return words;
    }

    /** Those of a list; one at least. */
    private static List<YamlValue> items(YamlValue value) {
        List<YamlValue> items = value.items();
        if (items.isEmpty() && value.isList()) {
            value.fault(FaultKind.MISSING_FIELD, "", "");
        }
        return items;
    }
}
