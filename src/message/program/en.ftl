severity-error = error
