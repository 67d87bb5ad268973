package nl.regie.registration.log;

import nl.regie.privacy.log.LogStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    LogStore logStore(JdbcClient jdbc, @Value("${registration.log}") String log) {
        return new JdbcLogStore(jdbc, log);
    }

    /** Begins the log before two can begin it at once. */
    @Bean
    ApplicationRunner logBegins(LogStore store) {
        return arguments -> store.head();
    }
}
