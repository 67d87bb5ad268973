package nl.regie.registration.page;

import java.util.function.Predicate;
import nl.regie.registration.user.Account;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The entries of the menu, in their order. */
@Configuration(proxyBeanMethods = false)
class MenuConfiguration {

    private record Entry(String name, Predicate<Account> who) implements MenuEntry {

        @Override
        public boolean isFor(Account account) {
            return who.test(account);
        }
    }

    @Bean
    @Order(10)
    MenuEntry cases() {
        return new Entry("cases", account -> account.employer().isPresent());
    }
}
