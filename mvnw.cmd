@rem Builds Plumbline: finds a JDK 25, then runs the installed Maven if it is 3.8 or newer, or one that is downloaded once and checked.
@setlocal
@cd /d "%~dp0"
@call .mvn\find-jdk.cmd
@if errorlevel 1 exit /b 1
@set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"

@set "PL_MVN="
@for /f "tokens=3,4 delims=. " %%A in ('mvn -version 2^>nul ^| findstr /c:"Apache Maven"') do @call :weigh %%A %%B
@if defined PL_MVN (
    call mvn %*
    exit /b
)

@for /f "eol=# tokens=1,* delims==" %%A in (.mvn\wrapper.properties) do @set "PL_%%A=%%B"
@if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
@set "PL_DISTS=%MAVEN_USER_HOME%\wrapper\dists\apache-maven-%PL_version%"
@set "PL_HOME=%PL_DISTS%\plumbline"
@set "PL_URL=%PL_site%/%PL_version%/binaries/apache-maven-%PL_version%-bin.zip"
@if defined MVNW_REPOURL set "PL_URL=%MVNW_REPOURL%/org/apache/maven/apache-maven/%PL_version%/apache-maven-%PL_version%-bin.zip"
@set "PL_SHA=%PL_sha512.zip%"
@if not exist "%PL_HOME%\bin\mvn.cmd" (
    echo Downloading Maven %PL_version% from %PL_URL% 1>&2
    powershell -NoProfile -ExecutionPolicy Bypass -Command "$ErrorActionPreference='Stop'; $ProgressPreference='SilentlyContinue'; [Net.ServicePointManager]::SecurityProtocol='Tls12'; $dists=$env:PL_DISTS; New-Item -ItemType Directory -Force $dists | Out-Null; $zip=Join-Path $dists 'maven.zip'; Invoke-WebRequest -UseBasicParsing $env:PL_URL -OutFile $zip; $sum=(Get-FileHash -Algorithm SHA512 $zip).Hash; if ($sum -ne $env:PL_SHA) { Remove-Item $zip; throw ('The Maven that was downloaded is not the one expected: its SHA-512 is ' + $sum) }; Expand-Archive -Force $zip $dists; Remove-Item $zip; Rename-Item (Join-Path $dists ('apache-maven-' + $env:PL_version)) 'plumbline'"
    if errorlevel 1 (
        echo Maven could not be downloaded: install Maven 3.8 or newer, or name a mirror in MVNW_REPOURL. 1>&2
        exit /b 1
    )
)
@call "%PL_HOME%\bin\mvn.cmd" %*
@exit /b

:weigh
@if %1 GEQ 4 set "PL_MVN=yes"
@if %1 EQU 3 if %2 GEQ 8 set "PL_MVN=yes"
@exit /b 0
