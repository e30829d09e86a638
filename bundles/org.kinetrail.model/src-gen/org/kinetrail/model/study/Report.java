/**
 */
package org.kinetrail.model.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.Report#getId <em>Id</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Report#getRun <em>Run</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Report#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Report#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Report#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Report#getRecordHash <em>Record Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Report#getUnsignedHash <em>Unsigned Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Report#getSubmissionHash <em>Submission Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Report#getNumbers <em>Numbers</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Report#getSignatures <em>Signatures</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Report#getPlaces <em>Places</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.study.StudyPackage#getReport()
 * @model
 * @generated
 */
public interface Report extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.kinetrail.model.study.StudyPackage#getReport_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Report#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Run</em>' attribute.
	 * @see #setRun(String)
	 * @see org.kinetrail.model.study.StudyPackage#getReport_Run()
	 * @model required="true"
	 * @generated
	 */
	String getRun();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Report#getRun <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' attribute.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.kinetrail.model.study.StudyPackage#getReport_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Report#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.kinetrail.model.study.StudyPackage#getReport_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Report#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(long)
	 * @see org.kinetrail.model.study.StudyPackage#getReport_Event()
	 * @model
	 * @generated
	 */
	long getEvent();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Report#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(long value);

	/**
	 * Returns the value of the '<em><b>Record Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Record Hash</em>' attribute.
	 * @see #setRecordHash(String)
	 * @see org.kinetrail.model.study.StudyPackage#getReport_RecordHash()
	 * @model
	 * @generated
	 */
	String getRecordHash();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Report#getRecordHash <em>Record Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Hash</em>' attribute.
	 * @see #getRecordHash()
	 * @generated
	 */
	void setRecordHash(String value);

	/**
	 * Returns the value of the '<em><b>Unsigned Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unsigned Hash</em>' attribute.
	 * @see #setUnsignedHash(String)
	 * @see org.kinetrail.model.study.StudyPackage#getReport_UnsignedHash()
	 * @model
	 * @generated
	 */
	String getUnsignedHash();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Report#getUnsignedHash <em>Unsigned Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unsigned Hash</em>' attribute.
	 * @see #getUnsignedHash()
	 * @generated
	 */
	void setUnsignedHash(String value);

	/**
	 * Returns the value of the '<em><b>Submission Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Submission Hash</em>' attribute.
	 * @see #setSubmissionHash(String)
	 * @see org.kinetrail.model.study.StudyPackage#getReport_SubmissionHash()
	 * @model
	 * @generated
	 */
	String getSubmissionHash();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Report#getSubmissionHash <em>Submission Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submission Hash</em>' attribute.
	 * @see #getSubmissionHash()
	 * @generated
	 */
	void setSubmissionHash(String value);

	/**
	 * Returns the value of the '<em><b>Numbers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Numbers</em>' attribute.
	 * @see #setNumbers(int)
	 * @see org.kinetrail.model.study.StudyPackage#getReport_Numbers()
	 * @model
	 * @generated
	 */
	int getNumbers();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Report#getNumbers <em>Numbers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbers</em>' attribute.
	 * @see #getNumbers()
	 * @generated
	 */
	void setNumbers(int value);

	/**
	 * Returns the value of the '<em><b>Signatures</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.study.SignatureRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signatures</em>' containment reference list.
	 * @see org.kinetrail.model.study.StudyPackage#getReport_Signatures()
	 * @model containment="true"
	 * @generated
	 */
	EList<SignatureRecord> getSignatures();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.study.SignaturePlace}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Places</em>' containment reference list.
	 * @see org.kinetrail.model.study.StudyPackage#getReport_Places()
	 * @model containment="true"
	 * @generated
	 */
	EList<SignaturePlace> getPlaces();

} // Report
