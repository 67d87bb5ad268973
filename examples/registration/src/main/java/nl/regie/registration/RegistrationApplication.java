package nl.regie.registration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the reference registration system. */
@SpringBootApplication
public class RegistrationApplication {

    /** For the container. */
    public RegistrationApplication() {}

    /**
     * Starts it.
     *
     * @param args the arguments of Spring Boot
     */
    public static void main(String[] args) {
        SpringApplication.run(RegistrationApplication.class, args);
    }
}
