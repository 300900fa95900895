@rem Called by mvnw.cmd: sets JAVA_HOME to a JDK that builds Plumbline, 25 rather than newer, or says in one sentence that there is none.
@set "PL_FOUND="
@set "PL_NEWEST="
@call :try "%JAVA_HOME%"
@call :try "%JDK_HOME%"
@for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.gradle\jdks" "%USERPROFILE%\scoop\apps" "%USERPROFILE%\.sdkman\candidates\java") do @for /d %%D in ("%%~R\*") do @call :try "%%~D"
@for /d %%D in ("%USERPROFILE%\scoop\apps\*") do @call :try "%%~D\current"
@if not defined PL_FOUND set "PL_FOUND=%PL_NEWEST%"
@if not defined PL_FOUND (
    echo Plumbline is built with JDK 25, and none was found on this machine: install one ^(Eclipse Temurin 25, for example^) or set JAVA_HOME to it. 1>&2
    exit /b 1
)
@set "JAVA_HOME=%PL_FOUND%"
@exit /b 0

:try
@if defined PL_FOUND exit /b 0
@if "%~1"=="" exit /b 0
@if not exist "%~1\bin\javac.exe" exit /b 0
@if not exist "%~1\release" exit /b 0
@for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do @call :weigh "%~1" %%~V
@exit /b 0

:weigh
@set "PL_VERSION=%2"
@set "PL_VERSION=%PL_VERSION:"=%"
@if "%PL_VERSION%"=="25" set "PL_FOUND=%~1"
@if not defined PL_FOUND if not defined PL_NEWEST if %PL_VERSION% GTR 25 set "PL_NEWEST=%~1"
@exit /b 0
