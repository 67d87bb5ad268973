package nl.regie.registration.user;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Wie is ingelogd: gives a handler its {@link Account}. Who signs in elsewhere but is no user here is refused. */
@Component
public class CurrentAccount implements HandlerMethodArgumentResolver {

    private final Accounts accounts;

    CurrentAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Account.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return of(request.getUserPrincipal());
    }

    /**
     * The user who is signed in.
     *
     * @throws AccessDeniedException if nobody is, or nobody whom this house knows
     */
    public Account of(@Nullable Principal principal) {
        if (principal == null) {
            throw new AccessDeniedException("nobody is signed in");
        }
        return accounts.find(principal.getName()).orElseThrow(() -> new AccessDeniedException("no user of this house"));
    }
}
