/**
 */
package org.kinetrail.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cut Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A choice of the plan whose rows a new data cut changed; no run until somebody keeps or drops it with a reason.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getCut <em>Cut</em>}</li>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getList <em>List</em>}</li>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getWords <em>Words</em>}</li>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getChanged <em>Changed</em>}</li>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.CutDecision#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.study.StudyPackage#getCutDecision()
 * @model
 * @generated
 */
public interface CutDecision extends EObject {
	/**
	 * Returns the value of the '<em><b>Cut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cut</em>' attribute.
	 * @see #setCut(String)
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_Cut()
	 * @model required="true"
	 * @generated
	 */
	String getCut();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getCut <em>Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cut</em>' attribute.
	 * @see #getCut()
	 * @generated
	 */
	void setCut(String value);

	/**
	 * Returns the value of the '<em><b>List</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>List</em>' attribute.
	 * @see #setList(String)
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_List()
	 * @model
	 * @generated
	 */
	String getList();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getList <em>List</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>List</em>' attribute.
	 * @see #getList()
	 * @generated
	 */
	void setList(String value);

	/**
	 * Returns the value of the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entry</em>' attribute.
	 * @see #setEntry(String)
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_Entry()
	 * @model
	 * @generated
	 */
	String getEntry();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getEntry <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' attribute.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_Words()
	 * @model
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

	/**
	 * Returns the value of the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Changed</em>' attribute.
	 * @see #setChanged(String)
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_Changed()
	 * @model
	 * @generated
	 */
	String getChanged();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getChanged <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed</em>' attribute.
	 * @see #getChanged()
	 * @generated
	 */
	void setChanged(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kinetrail.model.study.DecisionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.kinetrail.model.study.DecisionStatus
	 * @see #setStatus(DecisionStatus)
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_Status()
	 * @model
	 * @generated
	 */
	DecisionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.kinetrail.model.study.DecisionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(DecisionStatus value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getAt <em>At</em>}' attribute.
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
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getBy <em>By</em>}' attribute.
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
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_Event()
	 * @model
	 * @generated
	 */
	long getEvent();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(long value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.kinetrail.model.study.StudyPackage#getCutDecision_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.CutDecision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // CutDecision
