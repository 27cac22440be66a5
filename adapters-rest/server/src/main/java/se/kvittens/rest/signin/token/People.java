package se.kvittens.rest.signin.token;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.access.Role;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.signin.Callers;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.signin.settings.SignInSettings;

/** Who a token is of, by the issuer's words (SYS-2, SYS-3). */
record People(SignInSettings settings) {

    Either<SignInFault, Caller> callerOf(JWTClaimsSet claims) {
        ClaimTexts texts = new ClaimTexts(claims.getClaims());
        return said(texts)
                .map(said -> said.isDevice ? Callers.device(said.who, said.providers) : person(said, texts))
                .orElse(Either.left(SignInFault.NOBODY));
    }

    /** What a token says, in texts; whether it makes sense is another matter. */
    private record Said(String who, Set<Role> roles, boolean isDevice, Set<String> providers) {}

    /** Empty where something is missing, or is said in another form than texts; or where a program has a person's role. */
    private Optional<Said> said(ClaimTexts texts) {
        return texts.one(settings.claims().who())
                .flatMap(who -> texts.all(settings.claims().roles())
                        .flatMap(words -> texts.all(settings.claims().providers())
                                .map(providers -> new Said(
                                        who, roles(words), settings.words().sayDevice(words), providers))))
                .filter(said -> !said.isDevice || said.roles.isEmpty());
    }

    private Set<Role> roles(Set<String> words) {
        return words.stream()
                .flatMap(word -> settings.words().role(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Either<SignInFault, Caller> person(Said said, ClaimTexts texts) {
        Set<String> level = texts.all(settings.claims().level()).orElse(Set.of());
        Set<String> methods = texts.all(settings.claims().methods()).orElse(Set.of());
        boolean twoFactor = settings.twoFactor().isShownBy(level, methods);
        return Callers.person(said.who, said.roles, said.providers, twoFactor);
    }
}
