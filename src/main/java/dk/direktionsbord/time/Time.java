package dk.direktionsbord.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Time {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(Deadline.COPENHAGEN);
    }
}
