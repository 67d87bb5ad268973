package nl.regie.registration.api;

import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lezen van wat een ander systeem stuurt. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** A list that holds nothing in some place is refused as unreadable, whatever it is a list of. */
    @Bean
    JsonMapperBuilderCustomizer nothingInLists() {
        return builder -> builder.changeDefaultNullHandling(handling -> handling.withContentNulls(Nulls.FAIL));
    }
}
