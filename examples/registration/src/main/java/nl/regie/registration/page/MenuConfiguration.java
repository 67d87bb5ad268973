package nl.regie.registration.page;

import java.util.function.Predicate;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Door;
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
        return new Entry("cases", Door.CASES::isFor);
    }

    @Bean
    @Order(20)
    MenuEntry notification() {
        return new Entry("notify", Door.CASES::isFor);
    }

    @Bean
    @Order(30)
    MenuEntry agenda() {
        return new Entry("agenda", Door.CASES::isFor);
    }

    @Bean
    @Order(40)
    MenuEntry list() {
        return new Entry("list", Door.CASES::isFor);
    }

    @Bean
    @Order(50)
    MenuEntry retention() {
        return new Entry("retention", Door.CASES::isFor);
    }

    @Bean
    @Order(60)
    MenuEntry log() {
        return new Entry("log", Door.OVERSIGHT::isFor);
    }

    @Bean
    @Order(70)
    MenuEntry sees() {
        return new Entry("sees", Door.OVERSIGHT::isFor);
    }

    @Bean
    @Order(80)
    MenuEntry extract() {
        return new Entry("extract", Door.REQUESTS::isFor);
    }

    @Bean
    @Order(90)
    MenuEntry escalation() {
        return new Entry("escalation", Door.OPEN::isFor);
    }

    @Bean
    @Order(100)
    MenuEntry matrix() {
        return new Entry("matrix", Door.OPEN::isFor);
    }

    @Bean
    @Order(110)
    MenuEntry figures() {
        return new Entry("figures", Door.OPEN::isFor);
    }
}
